"""The judge's end of the pipe: what an attempt is asked, how long it may take, and what its misbehaviour is called."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from kata_runner.model import OPENED, Limits, Members, Verdict
from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, WireError, pack, unpack
from kata_runner.protocol.rpc import GET, ITERATION, SET, Opened, Peer, Proxy, special_methods
from kata_runner.sandbox.failures import (
    MAX_TEXT,
    PLAIN_ERRORS,
    TAMPERED,
    AttemptError,
    Failure,
    Stopped,
    Unloadable,
    blamed,
    error_class,
    read_failure,
    text_of,
)
from kata_runner.sandbox.launch import CLOCK_IS_READABLE, Process
from kata_runner.sandbox.stand_ins import EntryClass, entry_class, function_class, handle_class
from kata_runner.sandbox.watchdog import Allowance, Clock, Watch
from kata_runner.worker.confine import MAX_TASKS

__all__ = ["MAX_CONVERSATION", "MAX_EXAMPLE", "MAX_NESTED", "Session", "Timing"]

_HANGUP = 100  # milliseconds in which the pipe of a worker that has ended is closed
_SLICE = 20  # milliseconds between two looks at a silent worker
_START = 30.0  # seconds for a worker to boot: it takes 0.05, but the machine may be busy
_USUAL = 4096  # bytes of an ordinary answer: asking for much more costs more than the call
_SLOWED = 10  # how many times longer a call may take while its memory is traced
_MAX_ERRORS = 100  # exceptions that wait here for the attempt to let them pass
MAX_EXAMPLE = 64 << 20  # bytes of one example's calls and answers, which are kept: four of the largest answers
MAX_CONVERSATION = 1 << 30  # bytes of all examples' together
MAX_NESTED = 50  # calls of the attempt and of the test inside one another: each takes some ten frames of Python's 1,000


@dataclass(frozen=True)
class Timing:
    """One timed run of an attempt."""

    seconds: float
    """CPU time of the calls"""
    overhead: float
    """CPU time of decoding what went in and encoding what came out"""
    document: object
    """the results, and the arguments as the calls left them"""


class Session(Peer):
    """A conversation with one worker about one attempt."""

    fatal = (WireError, Stopped, KeyboardInterrupt)

    def __init__(self, process: Process, limits: Limits) -> None:
        super().__init__()
        self.process, self.limits = process, limits
        self.conversation: list[bytes] = []
        """the messages of this example, both ways"""
        self.labels: dict[int, object] = {}
        """our objects that the attempt got hold of in this example, by number"""
        self.last_answer: object = None
        self._poll = select.poll()
        self._poll.register(process.replies, select.POLLIN)
        self._clock = Clock(process)
        self._watch = Watch(self._clock)
        self._pending: list[bytes] = []  # nonces of the calls that wait for their answers
        self.decisive: tuple[type[BaseException], ...] = (AssertionError,)
        """what fails the example if an object of ours raises it, beside all that is no `Exception`"""
        self._errors: dict[int, BaseException] = {}  # what our objects raised in calls of the attempt's, the latest
        self._raised = 0
        self._abort: BaseException | None = None
        self._stopped: Stopped | None = None
        self._total = self._example = Allowance(self._clock, limits.total)
        self._next_look = self._next_count = 0.0
        self._calls = 0  # that wait for their answers; of the other questions no conversation is kept
        self._kept = self._said = 0  # bytes of the conversation, and of all conversations so far
        self.loading = 0.0
        """CPU time of importing the attempt, and of what it does between timed runs; 0 where it cannot be read"""
        self._accounted = 0  # nanoseconds of CPU time of which it is known what they were for

    # ------------------------------------------------------------ the attempt

    def started(self) -> dict[str, bool]:
        """Wait until the worker has confined itself; what its self-test tried, and whether that was denied.

        Raises:
            Stopped: it did not start.
        """
        self._watch.begin(_START, _START)
        match self.receive():
            case (messages.STARTED, tuple() as tried):
                self._attach()
                return {str(what): denied is True for what, denied in tried}
        raise self._stop(Verdict.JE, "the worker did not start")

    def load(self, name: str, source: str, interface: Mapping[str, Members | None]) -> dict[str, object]:
        """Import the attempt as module `name`; what stands in for those of its names that it has.

        Parameters:
            interface: what the stub has: the names of its functions and classes, and what instances of a class answer
                to; None for a function.
        Raises:
            Unloadable: it does not compile or import.
            Stopped: it broke a limit on the way.
        """
        try:
            with self._asking(self.limits.load_cpu) as nonce:
                began = self._settled_clock()
                classes = [entry for entry, members in interface.items() if members is not None]
                self.send(pack([messages.LOAD, nonce, name, source, [*interface], classes]))
                answer = self.receive()
                self._accounted = self._settled_clock()
                self.loading = (self._accounted - began) / 1e9
                match answer:
                    case (messages.LOADED, bytes() as echo, str(), None, tuple() as entries) if echo == nonce:
                        return dict(self._entry(entry, interface) for entry in entries)
                    case (messages.LOADED, bytes() as echo, str(), failure, _) if echo == nonce:
                        raise Unloadable(read_failure(failure))
                raise WireError("not an answer")
        except Stopped as stopped:
            if stopped.verdict is Verdict.RTE:
                raise Unloadable(Failure("ImportError", stopped.text)) from None
            raise

    def _entry(self, entry: object, interface: Mapping[str, Members | None]) -> tuple[str, object]:
        """The name of a function or class, and what stands in for it: for a class only where the stub has one."""
        match entry:
            case (str() as name, int() as number, description) if name in interface:
                members = interface[name]
                if description is None and members is not None:
                    raise Unloadable(Failure("TypeError", f"{name} has to be a class"))
                if description is not None and members is not None:
                    make = partial(entry_class, self, number, members)
                    return name, self.adopted_class(description, make)
                if description is not None:
                    self.adopted_class(description)
                return name, self.stand_in(number, function_class())
        raise WireError("not an entry")

    @staticmethod
    def entry_numbers(entries: Mapping[str, object]) -> dict[int, str]:
        """The numbers of what `load` gave, as the conversation has them, and their names."""
        return {
            entry._kata_class[1] if isinstance(entry, EntryClass) else entry._kata_id: name
            for name, entry in entries.items()
            if isinstance(entry, EntryClass | Proxy)
        }

    def begin_example(self) -> None:
        """A new example begins: nothing that was passed before matters any more."""
        self.forget()
        self.conversation.clear()
        self._kept = 0
        self.labels.clear()
        self.last_answer = None
        self._errors.clear()
        self._example = Allowance(self._clock, self.limits.example)

    def call(
        self,
        target: int,
        operation: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        self._begin(self.limits.call_cpu)
        self._calls += 1
        try:
            self.last_answer = super().call(target, operation, args, kwargs)
            return self.last_answer
        except WireError as error:
            raise self._blame(error) from None
        finally:
            self._calls -= 1
            self._finish()

    def time(self, entry: int, operations: bool, document: list[object], cpu: float) -> Timing:
        """Have the attempt make the calls in `document`, reading its clock just before and just after.

        Parameters:
            entry: the number of a function, or of a class.
            operations: whether each call is a list of operations on a new instance of the class.
            cpu: seconds of CPU time for all of it, decoding and encoding included.
        Raises:
            Stopped: it broke a limit.
            AttemptError: it raised.
        """
        with self._asking(cpu) as nonce:
            began = self._settled_clock()
            self.loading += (began - self._accounted) / 1e9
            self.send(pack([messages.TIME, nonce, entry, operations, False, document]))
            self._expect(messages.READY, nonce)
            ready = self._settled_clock()
            self.send(pack([messages.GO, nonce]))
            own, _, failure = self._expect(messages.DONE, nonce)
            done = self._settled_clock()
            if failure is not None:
                raise self.error(failure)
            self.send(pack([messages.FETCH, nonce]))
            (results,) = self._expect(messages.RESULTS, nonce)
            self._accounted = self._settled_clock()
        if not CLOCK_IS_READABLE:
            assert isinstance(own, int)
            return Timing(own / 1e9, 0.0, results)
        return Timing((done - ready) / 1e9, (ready - began + self._accounted - done) / 1e9, results)

    def measure_allocation(self, entry: int, operations: bool, document: list[object]) -> int:
        """As `time`, but the most bytes that the calls held at a time beyond their arguments, as the worker counts."""
        with self._asking(_SLOWED * self.limits.timed_cpu) as nonce:
            self.send(pack([messages.TIME, nonce, entry, operations, True, document]))
            self._expect(messages.READY, nonce)
            self.send(pack([messages.GO, nonce]))
            traced, _, failure = self._expect(messages.DONE, nonce)
            if failure is not None:
                raise self.error(failure)
            self.send(pack([messages.FETCH, nonce]))
            self._expect(messages.RESULTS, nonce)
        assert isinstance(traced, int)
        if traced < 0:
            raise self._stop(Verdict.RTE, "it interfered with the measurement of its memory")
        return traced

    def _attach(self) -> None:
        try:
            self.process.attach()
        except OSError:
            raise self._stop(Verdict.JE, "the worker did not start") from None

    def _settled_clock(self) -> int:
        """CPU time of the worker in nanoseconds, once the attempt's thread is blocked: it has just told us something,
        and waits for more. 0 where it cannot be read.

        Raises:
            Stopped: the worker goes on computing, or is gone.
        """
        if not CLOCK_IS_READABLE:
            return 0
        self._next_look = time.monotonic() + _SLICE / 1000
        try:
            while self.process.is_computing():
                self._look()
                os.sched_yield()
            return self.process.clock()
        except OSError:
            ended = self._poll.poll(_HANGUP)  # its end of the pipe is closed then
            raise self._gone() if ended else self._stop(Verdict.RTE, "it hid what its CPU time is read from") from None

    def allocation_failed(self) -> bool:
        """Whether the attempt was refused memory in some call, and went on; by the worker's own account."""
        with self._asking(self.limits.call_cpu) as nonce:
            self.send(pack([messages.REPORT, nonce]))
            return self._expect(messages.REPORTED, nonce) == (True,)

    def _expect(self, kind: int, nonce: bytes) -> tuple[object, ...]:
        match self.receive():
            case (got, bytes() as echo, *rest) if got == kind and echo == nonce:
                return tuple(rest)
        raise WireError("an answer to another question")

    # ------------------------------------------------------------ what Peer asks for

    def nonce(self) -> bytes:
        return self._pending[-1]

    def may_call(self, nonce: object, pending: bytes) -> bool:
        return nonce == pending

    def number(self, target: object) -> int:
        number = super().number(target)
        self.labels[number] = target
        return number

    def permits(self, target: object, operation: str, args: Sequence[object]) -> bool:
        """Only what is opened."""
        operators, methods, attributes = self.describe(type(target)).opened
        if operation == GET:
            return len(args) == 1 and args[0] in attributes
        return operation != SET and (operation in operators or operation in methods)

    def opened(self, cls: type) -> Opened:
        """The special methods of its own, and what it names; of Python's own classes, calling and iterating."""
        names = frozenset(getattr(cls, OPENED, ()))
        methods = frozenset(name for name in names if callable(getattr(cls, name, None)))
        operators = special_methods(cls)
        if cls.__module__ == "builtins":  # the hash of a function is its address
            operators &= ITERATION
        return operators, methods, names - methods

    def proxy_class(self, name: str, opened: Opened, base: type[Proxy] | None) -> type[Proxy]:
        """An object of a class of the attempt's own is a handle; of one derived from an entry class, an instance."""
        return handle_class(name, opened[0]) if base is None else EntryClass(name, (base,), {"__slots__": ()})  # type: ignore[return-value]

    def failure(self, error: BaseException) -> list[object]:
        """What the attempt is told of an exception in an object of ours; the exception itself waits here."""
        decisive = isinstance(error, self.decisive) or not isinstance(error, Exception)
        if decisive and not isinstance(error, AttemptError):
            self._abort = self._abort or error  # the example has failed, whatever the attempt makes of it
        self._raised += 1
        self._errors[self._raised] = error
        if len(self._errors) > _MAX_ERRORS:
            del self._errors[next(iter(self._errors))]
        plain = next((c.__name__ for c in type(error).__mro__ if c in PLAIN_ERRORS), "RuntimeError")
        return [type(error).__name__, plain, "" if decisive else text_of(error), [], 0, self._raised]

    def error(self, failure: object) -> BaseException:
        match failure:
            case (*_, int() as origin) if origin in self._errors:
                return self._errors[origin]
            case ("MemoryError", *_):
                return self._stop(Verdict.MLE, "it ran out of memory")
            case ("RecursionError", _, _, _, int() as depth, _) if 2 * depth > self.limits.recursion:
                why = f"raises RecursionError: it recursed {depth:,} deep, and {self.limits.recursion:,} is the limit"
                return self._stop(Verdict.RTE, why, read_failure(failure))  # takes long; no smaller input says more
            case (_, str() as built_in, *_):
                return error_class(built_in)(read_failure(failure))
        raise WireError("not a failure")

    # ------------------------------------------------------------ the pipe

    def send(self, message: bytes) -> None:
        self._keep(message)
        view = memoryview(message)
        while view:
            try:
                view = view[os.write(self.process.requests, view) :]
            except BlockingIOError:
                self._wait()
                select.select([], [self.process.requests], [], _SLICE / 1000)
            except BrokenPipeError:
                raise self._gone() from None

    def receive(self) -> tuple[object, ...]:
        data = self._read(_USUAL)
        while len(data) < PREFIX:
            data += self._read(_USUAL)
        size = PREFIX + int.from_bytes(data[:PREFIX], "big")
        if size > MAX_REPLY:
            raise self._stop(Verdict.OLE, f"its answer takes more than {MAX_REPLY >> 20} MiB")
        if len(data) < size:
            parts, have = [data], len(data)
            while have < size:
                parts.append(self._read(size - have + 1))
                have += len(parts[-1])
            data = b"".join(parts)
        if len(data) > size:
            raise self._stop(Verdict.RTE, TAMPERED)
        message = unpack(data[PREFIX:])
        kind = message[0] if message else None
        if type(kind) is not int or tuple(map(type, message)) not in messages.SHAPES.get(kind, ()):
            raise WireError("not a message")
        self._keep(data)
        if kind == messages.FATAL:
            verdict = Verdict.MLE if message[1] == "MLE" else Verdict.OLE
            raise self._stop(verdict, str(message[2])[:MAX_TEXT])
        return message

    def _keep(self, message: bytes) -> None:
        """Put a message of a call down in the conversation."""
        if not self._calls:
            return
        self.conversation.append(message)
        self._kept += len(message)
        self._said += len(message)
        if self._kept > MAX_EXAMPLE:
            raise self._stop(Verdict.OLE, f"the calls of one example take more than {MAX_EXAMPLE >> 20} MiB")
        if self._said > MAX_CONVERSATION:
            raise self._stop(Verdict.OLE, f"its calls take more than {MAX_CONVERSATION >> 20} MiB all together")

    def _read(self, most: int) -> bytes:
        """Some of the bytes that are there; waits for the first."""
        self._look()
        while not self._poll.poll(_SLICE):
            self._wait()
        data = os.read(self.process.replies, most)
        if not data:
            raise self._gone()
        return data

    def _look(self) -> None:
        """See now and then whether a worker may go on that is never silent: it calls, trickles or computes."""
        if (now := time.monotonic()) > self._next_look:
            self._next_look = now + _SLICE / 1000
            self._wait(silent=not self._poll.poll(0))

    def _wait(self, *, silent: bool = True) -> None:
        """See whether the worker may go on."""
        now = time.monotonic()
        self._clock.look(now, silent)
        if reason := self._watch.reason_to_stop():
            raise self._gone() if self._clock.now() is None else self._stop(Verdict.TLE, reason)
        self._check_allowances(now)

    def _check_allowances(self, now: float) -> None:
        self._count_threads(now)
        if self._total.is_used_up(now):
            raise self._stop(Verdict.TLE, f"all together took more than {self.limits.total:g} s")
        if self._example.is_used_up(now):
            raise self._stop(Verdict.TLE, f"one example took more than {self.limits.example:g} s")

    def _count_threads(self, now: float) -> None:
        """End a worker with too many, now and then: the kernel limits them only where it counts each worker apart."""
        if now < self._next_count:
            return
        self._next_count = now + _SLICE / 1000
        if self.process.threads() > MAX_TASKS:
            raise self._stop(Verdict.RTE, f"it started more than {MAX_TASKS} threads")

    def _begin(self, cpu: float) -> None:
        """The worker is asked something; if it is the outermost question, it has `cpu` seconds of CPU time for it."""
        if self._stopped is not None:
            raise self._stopped
        if not self._pending:
            self._watch.begin(cpu, self.limits.call_idle)
            self._check_allowances(time.monotonic())
        elif len(self._pending) == MAX_NESTED:
            raise self._stop(Verdict.RTE, f"its calls and the test's are nested more than {MAX_NESTED} deep")
        self._pending.append(os.urandom(8))

    def _finish(self) -> None:
        self._pending.pop()
        if self._abort is not None and not self._pending:
            abort, self._abort = self._abort, None
            raise abort

    @contextmanager
    def _asking(self, cpu: float) -> Iterator[bytes]:
        """As `_begin` and `_finish`; gives the nonce of the question."""
        self._begin(cpu)
        try:
            yield self._pending[-1]
        except (AttemptError, Unloadable):
            raise
        except Exception as error:
            raise self._blame(error) from None
        finally:
            self._finish()

    def _blame(self, error: Exception) -> Stopped:
        stopped = blamed(error)
        return self._stop(stopped.verdict, stopped.text)

    def _gone(self) -> Stopped:
        status = self.process.ended()
        if self.process.ran_out_of_memory():
            return self._stop(Verdict.MLE, "it ran out of memory")
        if status >= 0:
            return self._stop(Verdict.RTE, f"it ended its own process (exit status {status})")
        name = signal.Signals(-status).name if -status in signal.valid_signals() else str(-status)
        return self._stop(Verdict.RTE, f"it crashed the interpreter ({name})")

    def _stop(self, verdict: Verdict, text: str, failure: Failure | None = None) -> Stopped:
        """End the worker, and give what to raise."""
        self._stopped = Stopped(verdict, text, failure)
        self.process.kill()
        return self._stopped

    def close(self) -> None:
        """End the worker; further calls raise `Stopped`."""
        if self._stopped is None:
            self._stop(Verdict.JE, "the session is over")
