"""Requests that are sent before those ahead of them are answered, and the answers, compared as bytes with expected
ones.

None of what the worker says is decoded, but for what its loading gave. Whoever breaks any limit on the way, or may have
done so, is not judged here.
"""

from __future__ import annotations

import os
import select
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from kata_runner.model import Chunk, Conversation, Limits, Members
from kata_runner.protocol import messages
from kata_runner.protocol.framing import PREFIX, ProtocolError, pack, unpack
from kata_runner.sandbox.channel import MAX_EXAMPLE, counted_nonces, read_message
from kata_runner.sandbox.process import Process
from kata_runner.worker.confine import MAX_TASKS

__all__ = ["Replies", "Script", "converse", "entries_in"]

_SLICE = 20  # milliseconds between two looks at a silent worker
_MOST = 1 << 18  # bytes that are read at a time
_HEAD = PREFIX + 2  # bytes of a message up to what it begins with
_REQUEST = pack([messages.REQUEST])[_HEAD - 1 :]
_MAX_LOADED = 1 << 16  # bytes of what a worker says of the entry points


@dataclass(frozen=True)
class Script:
    """What to send, and what is expected."""

    nonce: bytes
    """of the question that has the attempt loaded, before all that"""
    messages: tuple[bytes, ...]
    """what is sent"""
    chunks: tuple[tuple[int, int, bytes], ...]
    """the same, in parts that are sent at once; each with how many messages, and how many bytes, of what is expected
    must have come before"""
    expected: bytes
    """what is to come back"""
    ends: tuple[int, ...]
    """where its messages end, after a 0"""

    @property
    def count(self) -> int:
        """Of the messages that are expected."""
        return len(self.ends) - 1

    def message(self, index: int) -> bytes:
        """Return a message of those that are expected; none beyond the last."""
        return self.expected[slice(*self.ends[index : index + 2])] if index < self.count else b""

    @staticmethod
    def of(conversation: Conversation) -> Script:
        """Return what is asked in a conversation, from the loading on, and at its end whether memory was refused."""
        nonces = counted_nonces()
        nonce = nonces()
        for chunk in conversation.chunks:
            for message in chunk.messages:
                if unpack(message[PREFIX:])[0] == messages.REQUEST:
                    nonces()
        last = nonces()
        chunks = [*conversation.chunks, Chunk(0, (pack([messages.REPORT, last]),))]
        expected = [*conversation.answers, pack([messages.REPORTED, last, False])]
        ends = [0, *accumulate(map(len, expected))]
        return Script(
            nonce,
            tuple(message for chunk in chunks for message in chunk.messages),
            tuple((chunk.after, ends[chunk.after], b"".join(chunk.messages)) for chunk in chunks),
            b"".join(expected),
            tuple(ends),
        )


@dataclass(frozen=True)
class Replies:
    """What a worker answered."""

    loaded: bytes
    answers: tuple[bytes, ...] | None
    """None if they are what was expected. They may end early: where there are enough, or where it asked something else
    than was expected, to which the script has no answer"""
    has_more: bool
    """whether there were enough of them before the last"""


def converse(
    process: Process,
    limits: Limits,
    load: bytes,
    script: Script,
    is_expected: Callable[[tuple[object, ...]], bool],
    *,
    only_expected: bool = False,
    enough: int | None = None,
) -> Replies | None:
    """Load an attempt and send it what is in the script; None if it does not answer all that it is asked, or uses more
    time than it may for one answer.

    Parameters:
        load: the message that has it loaded.
        is_expected: whether what its loading gave is as expected: nothing is asked of it otherwise.
        only_expected: whether other answers than the expected are of no use.
        enough: how many answers will do, from the first that is another than expected; None if all are wanted.
    """
    talk = _Talk(process, limits)
    talk.say(load)
    loaded = talk.first()
    if loaded is None or not _is_expected(loaded, script.nonce, is_expected):
        return None
    if not talk.follow(script, only_expected=only_expected, enough=enough) or talk.uses_too_much():
        return None
    answers = talk.answers()
    return Replies(loaded, answers, answers is not None and len(answers) < script.count and not talk.strayed)


def entries_in(loaded: tuple[object, ...], interface: Mapping[str, Members | None]) -> tuple[object, ...] | None:
    """Return what a worker has found of the entry points, in a form that can be compared; None if it is not all well.

    Parameters:
        loaded: what it said.
        interface: as `catalog.interface` gives it.
    """
    try:
        match loaded:
            case (messages.LOADED, _, _, None, tuple() as entries):
                return tuple(_entry(entry, interface) for entry in entries)
    except TypeError:
        pass
    return None


def _entry(entry: object, interface: Mapping[str, Members | None]) -> object:
    """
    Raises:
        TypeError: it is none.
    """
    match entry:
        case (str() as name, number, None):
            return name, number
        case (str() as name, number, (described, called, tuple() as operators, (), (), base)):
            members = interface.get(name)
            used = {x for x in operators if isinstance(x, str)} & members.methods if members is not None else set()
            return name, number, described, called, tuple(sorted(used)), base
    raise TypeError


def _asks(message: bytes | bytearray) -> bool:
    """Whether a message, which may be nonsense, is a request. The first byte is an array's, the second what it begins
    with."""
    return message[_HEAD - 1 : _HEAD] == _REQUEST


def _is_expected(loaded: bytes, nonce: bytes, is_expected: Callable[[tuple[object, ...]], bool]) -> bool:
    try:
        message = read_message(loaded)
    except ProtocolError:
        return False
    return message[:2] == (messages.LOADED, nonce) and is_expected(message)


class _Talk:
    """Writes and reads, whichever is possible."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._unsent, self._is_blocked = memoryview(b""), False  # whether it reads no more for now
        self._read = bytearray()
        self._ends: list[int] = []  # of the messages, where they are counted
        self._same = True
        self.strayed = False
        """whether it asked something else than was expected"""
        self._first: int | None = None  # of the messages, that was another than expected
        self._poll = select.poll()
        self._poll.register(process.replies, select.POLLIN)
        self._began = self._next_look = time.monotonic()

    def say(self, data: bytes) -> None:
        self._unsent = memoryview(b"".join((self._unsent, data))) if self._unsent else memoryview(data)
        self._write()

    def _write(self) -> None:
        try:
            while self._unsent:
                self._unsent = self._unsent[os.write(self._process.requests, self._unsent) :]
        except BlockingIOError:
            if not self._is_blocked:
                self._poll.register(self._process.requests, select.POLLOUT)
            self._is_blocked = True
            return
        except BrokenPipeError:
            self._unsent = memoryview(b"")
        if self._is_blocked:
            self._poll.unregister(self._process.requests)
        self._is_blocked = False

    def _more(self) -> bool:
        """Read some more; whether there was more, in time."""
        while True:
            ready = self._poll.poll(_SLICE)
            if (now := time.monotonic()) > self._next_look:  # a worker that trickles is never silent
                self._next_look = now + _SLICE / 1000
                if self.uses_too_much() or now - self._began > self._limits.call_idle:
                    return False
            for descriptor, _ in ready:
                if descriptor == self._process.requests:
                    self._write()
                    continue
                data = os.read(descriptor, _MOST)
                self._read += data
                return bool(data) and len(self._read) <= MAX_EXAMPLE

    def uses_too_much(self) -> bool:
        """Whether it has taken more time in all than one call may, or has too many threads; or nobody can tell."""
        try:
            spent = self._process.clock() / 1e9
        except OSError:
            return True
        return spent > self._limits.call_cpu or self._process.threads() > MAX_TASKS

    def first(self) -> bytes | None:
        """Return the first message, and forget it."""
        while (end := self._end(0)) is None:
            if len(self._read) > _MAX_LOADED or not self._more():
                return None
        if end > _MAX_LOADED:
            return None
        message = bytes(self._read[:end])
        del self._read[:end]
        return message

    def _end(self, begin: int) -> int | None:
        """Return where the message ends that begins there; None if it is not whole yet."""
        if len(self._read) < begin + PREFIX:
            return None
        end = begin + PREFIX + int.from_bytes(self._read[begin : begin + PREFIX], "big")
        return end if end <= len(self._read) else None

    def follow(self, script: Script, *, only_expected: bool, enough: int | None) -> bool:
        """Send the chunks as soon as the answers before each have come; whether all was answered, or all until it asked
        something else than was expected or there was enough."""
        at, compared, expected = 0, 0, memoryview(script.expected)
        while True:
            if self._same:
                have = len(self._read)
                with memoryview(self._read) as read:
                    self._same = have <= len(expected) and read[compared:] == expected[compared:have]
                compared = have
            if not self._same:
                if only_expected:
                    return False
                self._count(script)
                if self.strayed:
                    return True
                if enough is not None and self._first is not None and self._first + enough <= len(self._ends):
                    return True
            while at < len(script.chunks) and self._has_come(*script.chunks[at][:2]):
                self.say(script.chunks[at][2])
                at += 1
            if self._same and len(self._read) == len(expected):
                return True
            if not self._same and len(self._ends) >= script.count:
                return self._ends[-1] == len(self._read) and len(self._ends) == script.count
            if not self._more():
                return False

    def _count(self, script: Script) -> None:
        """Find the ends of the messages that have come, up to one that asks something else than was expected, or does
        not ask what was."""
        begin = self._ends[-1] if self._ends else 0
        while (end := self._end(begin)) is not None:
            wanted = script.message(len(self._ends))
            if self._read[begin:end] != wanted:
                if _asks(wanted) or _asks(self._read[begin : begin + _HEAD]):
                    self.strayed = True
                    break
                self._first = len(self._ends) if self._first is None else self._first
            self._ends.append(end)
            begin = end

    def _has_come(self, count: int, size: int) -> bool:
        return len(self._read) >= size if self._same else len(self._ends) >= count

    def answers(self) -> tuple[bytes, ...] | None:
        """Return the answers; None if they are the expected ones."""
        if self._same:
            return None
        begins = (0, *self._ends)
        return tuple(bytes(self._read[a:b]) for a, b in zip(begins, self._ends, strict=False))
