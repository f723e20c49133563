"""The judge's end of the pipe: what an attempt is asked, how long it may take, and what its misbehaviour is called."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kata_runner.model import Limits, Verdict
from kata_runner.sandbox import messages
from kata_runner.sandbox.confine import MAX_TASKS
from kata_runner.sandbox.failures import PLAIN_ERRORS, Failure, Stopped, Unloadable, error_class, read_failure
from kata_runner.sandbox.launch import Process
from kata_runner.sandbox.peer import COMPARISONS, GET, ITERATION, OPERATORS, Peer, Proxy, forwarder
from kata_runner.sandbox.stand_ins import EntryClass, comparison, function_class
from kata_runner.sandbox.watch import Allowance, Clock, Watch
from kata_runner.sandbox.wire import MAX_REPLY, PREFIX, WireError, pack, unpack

__all__ = ["Session", "Timing"]

_SLICE = 20  # milliseconds between two looks at a silent worker
_START = 30.0  # seconds for a worker to boot: it takes 0.05, but the machine may be busy
_USUAL = 4096  # bytes of an ordinary answer: asking for much more costs more than the call
_SLOWED = 10  # how many times longer a call may take while its memory is traced
_TAMPERED = "it wrote to the judge's pipe"


@dataclass(frozen=True)
class Timing:
    """One timed run of an attempt."""

    seconds: float
    """CPU time of the calls"""
    overhead: float
    """CPU time of decoding what went in and encoding what came out"""
    document: object
    """the results, and the arguments as the calls left them"""
    exact: bool = True
    """whether we read the clock; else the worker did"""


class Session(Peer):
    """A conversation with one worker about one attempt."""

    fatal = (WireError, Stopped, KeyboardInterrupt)

    def __init__(self, process: Process, limits: Limits) -> None:
        super().__init__()
        self.process, self.limits = process, limits
        self.transcript: list[bytes] = []
        """the messages of this example, both ways"""
        self.labels: dict[int, object] = {}
        """our objects that the attempt got hold of in this example, by number"""
        self.last_answer: object = None
        self._poll = select.poll()
        self._poll.register(process.replies, select.POLLIN)
        self._clock = Clock(process)
        self._watch = Watch(self._clock)
        self._pending: list[bytes] = []  # nonces of the calls that wait for their answers
        self._errors: list[BaseException] = []  # what our objects raised in calls of the attempt's
        self._abort: BaseException | None = None
        self._stopped: Stopped | None = None
        self._total = self._example = Allowance(self._clock, limits.total)
        self._next_look = self._next_count = 0.0

    # ------------------------------------------------------------ the attempt

    def started(self) -> dict[str, bool]:
        """Wait until the worker has confined itself; what its self-test tried, and whether that was denied.

        Raises:
            Stopped: it did not start.
        """
        self._watch.begin(_START, _START)
        match self.receive():
            case (messages.STARTED, tuple() as tried):
                return {str(what): denied is True for what, denied in tried}
        raise self._stop(Verdict.JE, "the worker did not start")

    def load(self, name: str, source: str, names: Sequence[str]) -> dict[str, object]:
        """Import the attempt as module `name`; what stands in for those of `names` that it has.

        Raises:
            Unloadable: it does not compile or import.
            Stopped: it broke a limit on the way.
        """
        try:
            with self._asking(self.limits.load_cpu) as nonce:
                self.send(pack([messages.LOAD, nonce, name, source, names]))
                match self.receive():
                    case (messages.LOADED, bytes() as echo, str(), None, tuple() as entries) if echo == nonce:
                        return {str(entry[0]): self._entry(*entry) for entry in entries}
                    case (messages.LOADED, bytes() as echo, str(), failure, _) if echo == nonce:
                        raise Unloadable(read_failure(failure))
                raise WireError("not an answer")
        except Stopped as stopped:
            if stopped.verdict is Verdict.RTE:
                raise Unloadable(Failure("ImportError", stopped.text)) from None
            raise

    def _entry(self, name: str, number: int, description: object) -> object:
        if description is None:
            return self.stand_in(number, function_class())
        return self.adopted_class(description, number)

    @staticmethod
    def entry_numbers(entries: Mapping[str, object]) -> dict[int, str]:
        """The numbers of what `load` gave, as the transcript has them, and their names."""
        return {
            entry._kata_class[1] if isinstance(entry, EntryClass) else entry._kata_id: name
            for name, entry in entries.items()
            if isinstance(entry, EntryClass | Proxy)
        }

    def begin_example(self) -> None:
        """A new example begins: nothing that was passed before matters any more."""
        self.forget()
        self.transcript.clear()
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
        try:
            self.last_answer = super().call(target, operation, args, kwargs)
            return self.last_answer
        except WireError:
            raise self._stop(Verdict.RTE, _TAMPERED) from None
        finally:
            self._finish()

    def time(self, entry: int, operations: bool, document: list[object]) -> Timing:
        """Have the attempt make the calls in `document`, reading its clock just before and just after.

        Parameters:
            entry: the number of a function, or of a class.
            operations: whether each call is a list of operations on a new instance of the class.
        Raises:
            Stopped: it broke a limit.
            AttemptError: it raised.
        """
        with self._asking(self.limits.timed_cpu) as nonce:
            began = self._settled_clock()
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
            ended = self._settled_clock()
        if began is None or ready is None or done is None or ended is None:
            assert isinstance(own, int)
            return Timing(own / 1e9, 0.0, results, exact=False)
        return Timing((done - ready) / 1e9, (ready - began + ended - done) / 1e9, results)

    def weigh(self, entry: int, operations: bool, document: list[object]) -> int:
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

    def _settled_clock(self) -> int | None:
        try:
            return self.process.settled_clock()
        except OSError:  # the worker's own clock must do
            return None

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
        """A method of its class; a public attribute that the object itself has; the name of a function."""
        about = self.describe(type(target))
        if operation != GET:
            return operation in about.operators or operation in about.methods
        match args:
            case ("__name__",):
                return callable(target)
            case (str() as name,) if not name.startswith("_"):
                return name in about.methods or name in getattr(target, "__dict__", ())
        return False

    def proxy_class(
        self,
        name: str,
        operators: frozenset[str],
        methods: frozenset[str],
        base: type[Proxy] | None,
        entry: int | None,
    ) -> type[Proxy]:
        """Only the kata's own classes have operators, and compare only with each other: else an attempt could return an
        object that says it equals what is expected."""
        if base is None and entry is None:
            operators &= ITERATION
        members = {op: forwarder(op) for op in (operators & OPERATORS) - COMPARISONS | methods}
        members |= {op: comparison(op) for op in operators & COMPARISONS}
        bases = (base or Proxy,)
        if entry is None:
            return type(name, bases, {"__slots__": (), **members})
        about = {"_kata_class": (self, entry), "__slots__": (), **members}
        entry_class: type[Proxy] = EntryClass(name, bases, about)  # type: ignore[assignment]  # its metaclass
        return entry_class

    def serve(self, request: tuple[object, ...]) -> bytes:
        if (now := time.monotonic()) > self._next_look:  # an attempt that calls and calls is never silent
            self._next_look = now + _SLICE / 1000
            self._wait()
        return super().serve(request)

    def failure(self, error: BaseException) -> list[object]:
        """What the attempt is told of an exception in an object of ours; the exception itself waits here."""
        if not isinstance(error, Exception):
            self._abort = error  # hypothesis or pytest wants to leave, whatever the attempt makes of it
        self._errors.append(error)
        names = (c.__name__ for c in type(error).__mro__ if c in PLAIN_ERRORS)
        origin = len(self._errors) - 1
        return [type(error).__name__, next(names, "RuntimeError"), str(error), [], origin]

    def error(self, failure: object) -> BaseException:
        match failure:
            case (*_, int() as origin) if 0 <= origin < len(self._errors):
                return self._errors[origin]
            case ("MemoryError", *_):
                return self._stop(Verdict.MLE, "it ran out of memory")
            case ("RecursionError", *_):  # takes long, and no smaller input says more
                why = "raises RecursionError: it calls itself without end"
                return self._stop(Verdict.RTE, why, read_failure(failure))
            case (_, str() as built_in, *_):
                return error_class(built_in)(read_failure(failure))
        raise WireError("not a failure")

    # ------------------------------------------------------------ the pipe

    def send(self, message: bytes) -> None:
        self.transcript.append(message)
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
            raise self._stop(Verdict.RTE, _TAMPERED)
        message = unpack(data[PREFIX:])
        kind = message[0] if message else None
        if type(kind) is not int or tuple(map(type, message)) not in messages.SHAPES.get(kind, ()):
            raise WireError("not a message")
        self.transcript.append(data)
        if kind == messages.FATAL:
            verdict = Verdict.MLE if message[1] == "MLE" else Verdict.OLE
            raise self._stop(verdict, str(message[2]))
        return message

    def _read(self, most: int) -> bytes:
        """Some of the bytes that are there; waits for the first."""
        while not self._poll.poll(_SLICE):
            self._wait()
        data = os.read(self.process.replies, most)
        if not data:
            raise self._gone()
        return data

    def _wait(self) -> None:
        """The worker is silent: see whether it may go on."""
        now = time.monotonic()
        if reason := self._watch.reason_to_stop(now):
            raise self._stop(Verdict.TLE, reason)
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
        except WireError:
            raise self._stop(Verdict.RTE, _TAMPERED) from None
        finally:
            self._finish()

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
