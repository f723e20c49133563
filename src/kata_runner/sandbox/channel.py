"""The judge's end of the pipe to a worker: how much may come, how long that may take, and who is to blame if not."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

from kata_runner.model import Limits, Verdict
from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, ProtocolError, unpack
from kata_runner.sandbox.failures import (
    MAX_TEXT,
    TAMPERED,
    AttemptError,
    Failure,
    Stopped,
    Unloadable,
    blamed,
)
from kata_runner.sandbox.process import CLOCK_IS_READABLE, Process
from kata_runner.sandbox.watchdog import Watchdog

__all__ = ["MAX_CONVERSATION", "MAX_EXAMPLE", "MAX_NESTED", "Channel", "counted_nonces", "read_message"]

_HANGUP = 100  # milliseconds in which the pipe of a worker that has ended is closed
_SLICE = 20  # milliseconds between two looks at a silent worker
_USUAL = 4096  # bytes of an ordinary answer: asking for much more costs more than the call
MAX_EXAMPLE = 64 << 20  # bytes of one example's calls and answers, which are kept: four of the largest answers
MAX_CONVERSATION = 1 << 30  # bytes of all examples' together
MAX_NESTED = 50  # calls of the attempt and of the test inside one another: each takes some ten frames of Python's 1,000


def _random_nonce() -> bytes:
    return os.urandom(8)


def counted_nonces() -> Callable[[], bytes]:
    """Return what gives nonces for questions that are all asked at once: they need not be secret, only different."""
    numbers = count()
    return lambda: next(numbers).to_bytes(8, "big")


def read_message(frame: bytes) -> tuple[object, ...]:
    """Return the message in a frame: bytes with their length in front.

    Raises:
        ProtocolError: it is none that a worker may send.
    """
    message = unpack(frame[PREFIX:])
    kind = message[0] if message else None
    if type(kind) is not int or tuple(map(type, message)) not in messages.SHAPES.get(kind, ()):
        raise ProtocolError("not a message")
    return message


class Channel:
    """Sends messages to one worker and receives its, within the limits; whatever goes wrong ends the worker."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self.conversation: list[bytes] = []
        """the messages of this example's calls, both ways"""
        self._process, self._limits = process, limits
        self.watchdog = Watchdog(process, limits)
        self._poll = select.poll()
        self._poll.register(process.replies, select.POLLIN)
        self._pending: list[bytes] = []  # nonces of the questions that wait for their answers
        self._keeping = False  # whether messages are put down in the conversation
        self._kept = self._said = 0  # bytes of the conversation, and of all conversations so far
        self._next_look = 0.0
        self.size = 0
        """bytes of the last message of the worker's"""
        self._stopped: Stopped | None = None
        self.new_nonce: Callable[[], bytes] = _random_nonce
        self.log: Callable[[bool, bytes], object] | None = None
        """called with each message of a call that is sent (True) or received"""

    # ------------------------------------------------------------ questions

    def begin_example(self) -> None:
        """A new example begins, with a new conversation."""
        self.conversation.clear()
        self._kept = 0
        self.watchdog.begin_example()

    def begin(self, cpu: float, *, keep: bool = False) -> None:
        """The worker is asked something.

        Parameters:
            cpu: seconds of CPU time that it has for the outermost question.
            keep: whether to put down the messages in the conversation: so for calls, which nest only with calls.
        Raises:
            Stopped: the session is over, or this is too much.
        """
        if self._stopped is not None:
            raise self._stopped
        if not self._pending:
            self.watchdog.begin(cpu, self._limits.call_idle)
            self._check_allowances(time.monotonic())
        elif len(self._pending) == MAX_NESTED:
            raise self.stop(Verdict.RTE, f"its calls and the test's are nested more than {MAX_NESTED} deep")
        self._pending.append(self.new_nonce())
        self._keeping = keep

    def finish(self) -> bool:
        """The last question has been answered, or never will be; whether it was the outermost."""
        self._pending.pop()
        return not self._pending

    @contextmanager
    def asking(self, cpu: float) -> Iterator[bytes]:
        """As `begin` and `finish`; gives the nonce of the question.

        Raises:
            Stopped: for whatever the answer does to the judge in this block.
        """
        self.begin(cpu)
        try:
            yield self._pending[-1]
        except (AttemptError, Unloadable):
            raise
        except Exception as error:
            raise self.blame(error) from None
        finally:
            self.finish()

    def expect(self, kind: int, nonce: bytes) -> tuple[object, ...]:
        """Receive an answer of one kind to the question with that nonce, and return what follows these."""
        match self.receive():
            case (got, bytes() as echo, *rest) if got == kind and echo == nonce:
                return tuple(rest)
        raise ProtocolError("an answer to another question")

    def nonce(self, serving: bytes) -> bytes:
        """Return that of the innermost question, which no attempt has seen before."""
        return self._pending[-1]

    def printed(self) -> str:
        """Return nothing: what our objects print is not the attempt's business."""
        return ""

    # ------------------------------------------------------------ messages

    def send(self, message: bytes) -> None:
        self._keep(message, sent=True)
        view = memoryview(message)
        while view:
            try:
                view = view[os.write(self._process.requests, view) :]
            except BlockingIOError:
                self._wait()
                select.select([], [self._process.requests], [], _SLICE / 1000)
            except BrokenPipeError:
                raise self._gone() from None

    def receive(self) -> tuple[object, ...]:
        """Return the next message.

        Raises:
            ProtocolError: it is none that a worker may send.
            Stopped: it breaks a limit, does not come in time, or never will.
        """
        data = self._frame()
        message = read_message(data)
        self._keep(data, sent=False)
        if message[0] == messages.FATAL:
            verdict = Verdict.MLE if message[1] == "MLE" else Verdict.OLE
            raise self.stop(verdict, str(message[2])[:MAX_TEXT])
        return message

    def _frame(self) -> bytes:
        """Return the next message as it comes, with its length in front."""
        data = self._read(_USUAL)
        while len(data) < PREFIX:
            data += self._read(_USUAL)
        size = PREFIX + int.from_bytes(data[:PREFIX], "big")
        if size > MAX_REPLY:
            raise self.stop(Verdict.OLE, f"its answer takes more than {MAX_REPLY >> 20} MiB")
        if len(data) < size:
            parts, have = [data], len(data)
            while have < size:
                parts.append(self._read(size - have + 1))
                have += len(parts[-1])
            data = b"".join(parts)
        if len(data) > size:
            raise self.stop(Verdict.RTE, TAMPERED)
        self.size = size
        return data

    def _keep(self, message: bytes, *, sent: bool) -> None:
        """Put a message of a call down in the conversation."""
        if not self._keeping:
            return
        if self.log is not None:
            self.log(sent, message)
        self.conversation.append(message)
        self._kept += len(message)
        self._said += len(message)
        if self._kept > MAX_EXAMPLE:
            raise self.stop(Verdict.OLE, f"the calls of one example take more than {MAX_EXAMPLE >> 20} MiB")
        if self._said > MAX_CONVERSATION:
            raise self.stop(Verdict.OLE, f"its calls take more than {MAX_CONVERSATION >> 20} MiB all together")

    def _read(self, most: int) -> bytes:
        """Some of the bytes that are there; waits for the first."""
        self._look()
        while not self._poll.poll(_SLICE):
            self._wait()
        data = os.read(self._process.replies, most)
        if not data:
            raise self._gone()
        return data

    # ------------------------------------------------------------ time

    def settled_clock(self) -> int:
        """CPU time of the worker in nanoseconds, once the attempt's thread is blocked: it has just told us something,
        and waits for more. 0 where it cannot be read.

        Raises:
            Stopped: the worker goes on computing, or is gone.
        """
        if not CLOCK_IS_READABLE:
            return 0
        self._next_look = time.monotonic() + _SLICE / 1000
        try:
            while self._process.is_computing():
                self._look()
                os.sched_yield()
            return self._process.clock()
        except OSError:
            ended = self._poll.poll(_HANGUP)  # its end of the pipe is closed then
            raise self._gone() if ended else self.stop(Verdict.RTE, "it hid what its CPU time is read from") from None

    def _look(self) -> None:
        """See now and then whether a worker may go on that is never silent: it calls, trickles or computes."""
        if (now := time.monotonic()) > self._next_look:
            self._next_look = now + _SLICE / 1000
            self._wait(silent=not self._poll.poll(0))

    def _wait(self, *, silent: bool = True) -> None:
        """See whether the worker may go on."""
        now = time.monotonic()
        if reason := self.watchdog.look(now, silent):
            raise self._gone() if self.watchdog.worker_has_ended() else self.stop(Verdict.TLE, reason)
        self._check_allowances(now)

    def _check_allowances(self, now: float) -> None:
        if excess := self.watchdog.excess(now):
            raise self.stop(*excess)

    # ------------------------------------------------------------ the end

    def blame(self, error: Exception) -> Stopped:
        """End the worker for what its answer did to the judge, and return what to raise."""
        stopped = blamed(error)
        return self.stop(stopped.verdict, stopped.text)

    def _gone(self) -> Stopped:
        status = self._process.ended()
        if self._process.ran_out_of_memory():
            return self.stop(Verdict.MLE, "it ran out of memory")
        if status >= 0:
            return self.stop(Verdict.RTE, f"it ended its own process (exit status {status})")
        name = signal.Signals(-status).name if -status in signal.valid_signals() else str(-status)
        return self.stop(Verdict.RTE, f"it crashed the interpreter ({name})")

    def stop(self, verdict: Verdict, text: str, failure: Failure | None = None) -> Stopped:
        """End the worker, and return what to raise."""
        self._stopped = Stopped(verdict, text, failure)
        self._process.kill()
        return self._stopped

    def close(self) -> None:
        """End the worker; further questions raise `Stopped`."""
        if self._stopped is None:
            self.stop(Verdict.JE, "the session is over")
