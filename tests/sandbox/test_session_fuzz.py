"""Malformed and forged replies: none may crash the judge, and none may give the answer that was wanted."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kata_runner.model import Limits, Verdict
from kata_runner.protocol import messages
from kata_runner.protocol.framing import pack
from kata_runner.sandbox import channel
from kata_runner.sandbox.failures import AttemptError, Stopped
from kata_runner.sandbox.session import Session

REPLIES = int(os.environ.get("KATA_FUZZ_REPLIES", "20000"))
NONCE = b"12345678"
SECRET = 0x5EC12E7_5EC12E7
SOME_TYPES = [None, True, 0, -1, 255, 2**40, 1.5, "x", b"x", [], [0], [[0]], [1, [0]], {}, "a" * 300]


class DeadWorker:
    """Looks like a worker process that has said its last words."""

    def __init__(self, said: bytes) -> None:
        self.replies, write = os.pipe()
        self.requests = os.open(os.devnull, os.O_WRONLY)
        os.set_blocking(write, False)
        os.write(write, said[:60_000])
        os.close(write)

    def clock(self) -> int:
        return 0

    def threads(self) -> int:
        return 0

    def is_waiting(self) -> bool:
        return True

    def ended(self) -> int:
        return 0

    def ran_out_of_memory(self) -> bool:
        return False

    def kill(self) -> None:
        pass

    def close(self) -> None:
        os.close(self.replies)
        os.close(self.requests)


def replies(rng: random.Random) -> list[bytes]:
    """Good replies of every kind, to be made bad."""
    document = [1, [0, -1], [[1, None, 2, [1, "a", None]], [6, 2, 0, [1, 2], 1, [1, None]]], [[9, None, 0, [1]]], []]
    remote = [1, [-1], [], [[0, [0, 7, [3, "Thing", ["__eq__", "__call__"], ["go"], [], None]]]], []]
    request = [messages.REQUEST, NONCE, [], False, 1, "__call__", [], [4, [1], [], [], []]]
    failure = ["ValueError", "ValueError", "text", [[3, "f"]], 1, None]
    return [
        pack([messages.RETURN, NONCE, [], "", [4, [[1, 2]], [], [], []]]),
        pack([messages.RETURN, NONCE, [1, 2], "printed", document]),
        pack([messages.RETURN, NONCE, [], "", remote]),
        pack([messages.RETURN, NONCE, [], "", [1, [0], [[8, ["<f8", [2], bytes(16)]]], [], []]]),
        pack([messages.RETURN, NONCE, [], "", [3, [2, [1, 2, 3, 4]], [], [], []]]),
        pack([messages.RAISE, NONCE, [], "", [4, [], [], [], []], failure]),
        pack([messages.RAISE, NONCE, [], "", [4, [], [], [], []], ["E", "KeyError", "x", [], 1, 1]]),
        pack(request),
        pack([messages.FATAL, "OLE", "too much"]),
        pack([rng.choice(SOME_TYPES[:-2]) for _ in range(rng.randrange(8))]),
    ]


def spoil(data: bytes, rng: random.Random) -> bytes:
    """One or a few changes: bytes, lengths, cuts, repeats, or values of other types."""
    spoiled = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 5))):
        at = rng.randrange(len(spoiled)) if spoiled else 0
        match rng.randrange(6):
            case 0 if spoiled:
                spoiled[at] = rng.randrange(256)
            case 1 if spoiled:
                del spoiled[at:]
            case 2:
                spoiled[at:at] = rng.randbytes(rng.randrange(1, 9))
            case 3:
                spoiled += spoiled[at:]
            case 4 if len(spoiled) > 4:
                spoiled[:4] = rng.choice((0, 1, len(spoiled), 2**31, 2**32 - 1)).to_bytes(4, "big")
            case 5 if spoiled:
                del spoiled[at : at + rng.randrange(1, 5)]
    if rng.random() < 0.7 and len(spoiled) > 4:  # a length that fits, so that what is inside gets read
        spoiled[:4] = (len(spoiled) - 4).to_bytes(4, "big")
    return bytes(spoiled)


@pytest.fixture
def known_nonce(monkeypatch: pytest.MonkeyPatch) -> None:
    """An attempt cannot know the nonce; grant it, so that forgeries get past it."""
    monkeypatch.setattr(channel.os, "urandom", lambda _: NONCE)


def outcome(said: bytes, ours: Callable[[int], object]) -> object:
    worker = DeadWorker(said)
    conversation: Any = Session(worker, Limits())  # type: ignore[arg-type]
    try:
        return conversation.call(1, "__call__", ([1, 2], ours))
    except AttemptError as end:
        return end
    except Stopped as end:
        return end if end.verdict in (Verdict.RTE, Verdict.OLE, Verdict.MLE) else SECRET
    finally:
        worker.close()


@pytest.fixture
def spoiled_replies() -> Iterator[bytes]:
    rng = random.Random(20_26)
    good = replies(rng)

    def generate() -> Iterator[bytes]:
        for i in range(REPLIES):
            if i % 1000 == 0:
                good[:] = replies(rng)
            reply = rng.choice(good)
            if rng.random() < 0.2:
                reply += rng.choice(good)
            yield spoil(reply, rng)

    return generate()


@pytest.mark.usefixtures("known_nonce")
def test_no_reply_breaks_the_judge(spoiled_replies: Iterator[bytes]) -> None:
    asked: list[int] = []

    def ours(x: int) -> int:
        asked.append(x)
        return SECRET

    begin, seen = time.monotonic(), 0
    for said in spoiled_replies:
        result = outcome(said, ours)
        assert result != SECRET
        seen += not isinstance(result, Stopped)
    assert seen > REPLIES // 100, "hardly any reply was read to its end: the fuzzing does not reach far"
    print(f"{REPLIES} replies, {seen} read to the end, {time.monotonic() - begin:.0f} s")


def test_a_forged_reply_with_a_wrong_nonce_is_no_answer() -> None:
    said = pack([messages.RETURN, NONCE, [], "", [4, [[1, 3]], [], [], []]])
    assert isinstance(outcome(said, abs), Stopped)


@pytest.mark.usefixtures("known_nonce")
@pytest.mark.parametrize(
    ("operation", "values"),
    [
        ("__class__", []),
        ("__globals__", []),
        ("__getattribute__", ["__globals__"]),
        ("=get", ["__globals__"]),
        ("=get", ["__self__"]),
        ("=get", ["_secret"]),
        ("=set", ["x", 1]),
        ("__reduce__", []),
        ("__init_subclass__", []),
        ("__subclasshook__", []),
    ],
)
def test_our_objects_do_not_give_themselves_away(operation: str, values: list[object]) -> None:
    document = [4, values, [], [], []]
    said = pack([messages.REQUEST, NONCE, [], False, 1, operation, [], document])
    end = outcome(said, lambda x: x)
    assert isinstance(end, Stopped)
    assert end.verdict is Verdict.RTE
