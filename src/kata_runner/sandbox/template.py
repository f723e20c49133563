"""Workers that are forked from a template: a confined process that has its imports behind it, and no attempt."""

from __future__ import annotations

import marshal
import os
import signal
import socket
import sys
from collections import OrderedDict
from contextlib import suppress
from typing import Any

from kata_runner.sandbox import cgroup
from kata_runner.sandbox.launch import Setup, start, start_template, worker_config
from kata_runner.sandbox.process import Process, children, ready_pipe
from kata_runner.worker.template import FORK, WAIT

__all__ = ["PRELOADED", "Templates"]

_START = 30.0  # seconds that a template may take to boot, and to fork: it takes 0.3, and 0.001
_END = 5.0  # seconds that a killed process may take to be gone
_PROCESS_IDS = 2  # that a worker takes of a namespace: its own, and that of the attempt's thread
_TRIES = 2  # of a template that was lost, before a worker is started without one
_MAX_TEMPLATES = 4  # that are kept: one with numpy and one without, for two seeds

PRELOADED = (
    "array bisect cmath collections contextlib copy datetime enum fractions functools hashlib heapq itertools math "
    "numbers operator random re statistics string struct time typing dataclasses kata_runner.nodes"
).split()
"""What attempts import most. No module may be among them that a package has as an attribute from then on, unless the
package imports it itself: an attempt that forgets to import it would not learn so."""


class Template:
    """A template of workers, running."""

    def __init__(self, level: int, hash_seed: int, *, with_numpy: bool) -> None:
        """
        Raises:
            OSError: it cannot be started.
        """
        preload = [*PRELOADED, "numpy"] if with_numpy else PRELOADED
        self._program, self._socket = start_template(level, hash_seed, preload)
        self._socket.settimeout(_START)
        self._level, self._is_lost = level, False
        self._last: int | None = None  # number of the last child
        self._children: set[int] = set()  # their process ids as we see them; some may have ended

    def fork(self, setup: Setup) -> Process:
        """Fork a worker; it says STARTED when it has confined itself, and waits.

        Raises:
            OSError: there is none, and this template must be closed.
        """
        if self._is_lost:
            raise ChildProcessError("the template has not answered")
        group = cgroup.make(setup.limits.memory) if self._level >= 3 else None
        pipes: list[int] = []
        try:
            pipes += os.pipe()
            pipes += os.pipe()
            theirs, requests, replies, its = pipes
            self._order(FORK, worker_config(self._level, setup), theirs, its)
            number = self._answer()
            if self._level >= 2 and self._last is not None and number != self._last + _PROCESS_IDS:
                raise ChildProcessError("the worker before has used up process ids, from which this one could learn")
            self._last = number
            (pid,) = {*children(self._program.pid)} - self._children
            self._children.add(pid)
            if group is not None:
                group.add(pid)
        except BaseException as error:
            for end in pipes:
                os.close(end)
            if group is not None:
                group.remove()
            if isinstance(error, ValueError):
                raise ChildProcessError("the template has not forked a worker") from None
            raise
        os.close(theirs)
        os.close(its)
        return Process(_Child(self, pid, number, requests, replies), group)

    def wait(self, pid: int, number: int) -> int | None:
        """Wait for the end of a child; its exit status, or minus the signal; None if it is not gone after some time.

        Parameters:
            number: of the child, as the template knows it.
        """
        if self._is_lost:
            return None
        try:
            self._socket.settimeout(_END)
            self._order(WAIT, number)
            try:
                return self._answer()
            except TimeoutError:
                os.kill(pid, signal.SIGKILL)
                return self._answer()
        except OSError:
            self._is_lost = True  # an answer that comes now would be taken for that to another question
            return None
        finally:
            self._children.discard(pid)
            self._socket.settimeout(_START)

    def _order(self, order: bytes, about: Any, *descriptors: int) -> None:
        body = marshal.dumps(about)
        socket.send_fds(self._socket, [order + len(body).to_bytes(4, "big")], descriptors)
        self._socket.sendall(body)

    def _answer(self) -> int:
        data = self._socket.recv(64)
        if not data:
            raise ChildProcessError("the template has ended")
        return int(data)

    def close(self) -> None:
        """End it, and with it its children."""
        self._is_lost = True
        self._program.end()
        self._socket.close()


class _Child:
    """A child of a template."""

    said = ""

    def __init__(self, template: Template, pid: int, number: int, requests: int, replies: int) -> None:
        self._template, self._number = template, number
        self.pid, self.requests, self.replies = pid, requests, replies
        self._status: int | None = None
        self._ended = False
        for descriptor in (requests, replies):
            ready_pipe(descriptor)

    def wait(self) -> int | None:
        if not self._ended:
            self._ended = True
            self._status = self._template.wait(self.pid, self._number)
            os.close(self.requests)
            os.close(self.replies)
        return self._status

    def end(self) -> None:
        if not self._ended:
            with suppress(OSError):
                os.kill(self.pid, signal.SIGKILL)
            self.wait()


class Templates:
    """Starts workers: forked from templates, which are started when they are first needed, where that works."""

    def __init__(self) -> None:
        self._templates: OrderedDict[tuple[int, int, bool], Template] = OrderedDict()
        self._without = {0}  # levels at which there is none: without a filter, a child could reach it

    def start(self, level: int, setup: Setup) -> Process:
        """Start a worker, as `launch.start` does."""
        if level in self._without or sys.platform != "linux":
            return start(level, setup)
        for _ in range(_TRIES):
            try:
                return self._template(level, setup).fork(setup)
            except OSError:
                self._drop(level, setup)
            except BaseException:
                self._drop(level, setup)
                raise
        self._without.add(level)
        return start(level, setup)

    def _template(self, level: int, setup: Setup) -> Template:
        key = level, setup.hash_seed, setup.with_numpy
        template = self._templates.pop(key, None) or Template(level, setup.hash_seed, with_numpy=setup.with_numpy)
        self._templates[key] = template
        while len(self._templates) > _MAX_TEMPLATES:
            self._templates.popitem(last=False)[1].close()
        return template

    def _drop(self, level: int, setup: Setup) -> None:
        template = self._templates.pop((level, setup.hash_seed, setup.with_numpy), None)
        if template is not None:
            template.close()

    def close(self) -> None:
        while self._templates:
            self._templates.popitem()[1].close()
