"""A process that has its imports behind it and waits to be forked: each child serves the judge for one attempt.

It has seen no attempt, no test and no input. What a child confines itself with depends on the child; what holds for all
of them, such as which files may be read, is done here once.
"""

from __future__ import annotations

import gc
import marshal
import os
from _socket import CMSG_LEN, SCM_RIGHTS, SOL_SOCKET, socket
from collections.abc import Sequence

from kata_runner.worker.confine import confine_files, end_with_parent
from kata_runner.worker.main import close_standard_streams, serve
from kata_runner.worker.packages import PackageFinder

TYPE_CHECKING = False  # the one in `typing` takes too long to import
if TYPE_CHECKING:
    from typing import Any

__all__ = ["FORK", "WAIT", "main"]

FORK, WAIT = b"F", b"W"
"""What an order begins with: to fork a child, to wait for the end of one"""

_INT = 4  # bytes of a descriptor in a message


def main(
    *, finder: PackageFinder, readable: Sequence[str], hidden: Sequence[str], isolation: int, preload: Sequence[str]
) -> None:
    """Confine this process and fork children as the judge orders, by standard input; never returns.

    An order is a letter, the length of what follows, in four bytes, and that: for FORK, the marshalled arguments of
    `serve`, with the descriptors of the child's two pipes; for WAIT, the number of a child. The answer is a number: the
    child's, or its exit status.

    Parameters:
        finder: what finds the installed packages that may be imported.
        readable, hidden: files and folders that stay readable, and those inside them that do not.
        isolation: the level that children have to reach.
        preload: modules that attempts often import.
    """
    for name in preload:
        __import__(name)
    judge = socket(fileno=os.dup(0))
    close_standard_streams()
    confine_files(isolation=isolation, readable=readable, hidden=hidden)
    end_with_parent()
    gc.collect()
    gc.freeze()
    gc.disable()  # a collection here would be repeated in every child
    while True:
        order, attached, _, _ = judge.recvmsg(1 + _INT, CMSG_LEN(2 * _INT))
        if not order:
            os._exit(0)  # the judge is gone
        body = marshal.loads(_received(judge, int.from_bytes(order[1:], "big")))
        if order[:1] == WAIT:
            judge.sendall(b"%d" % os.waitstatus_to_exitcode(os.waitpid(body, 0)[1]))
            continue
        requests, replies = _descriptors(attached)
        child = os.fork()
        if child == 0:
            judge.close()
            os.setsid()
            gc.enable()
            serve(requests, replies, finder=finder, isolation=isolation, **body)
        os.close(requests)
        os.close(replies)
        judge.sendall(b"%d" % child)


def _received(judge: socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = judge.recv(count - len(data))
        if not more:
            os._exit(0)
        data += more
    return data


def _descriptors(attached: Sequence[tuple[Any, ...]]) -> Sequence[int]:
    ((level, kind, data),) = attached
    assert (level, kind) == (SOL_SOCKET, SCM_RIGHTS)
    return memoryview(data).cast("i").tolist()
