"""A conversation with one worker about one attempt: loading it, calling it, timing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from kata_runner.argument_changes import HandedIn, contents_of_blocks
from kata_runner.model import Limits, Members, Signature, Verdict
from kata_runner.protocol import messages
from kata_runner.protocol.framing import ProtocolError, pack, pack_last
from kata_runner.protocol.remote_objects import RemoteObject
from kata_runner.protocol.rpc import Exchange
from kata_runner.sandbox.channel import Channel, counted_nonces
from kata_runner.sandbox.failures import AttemptError, Failure, Stopped, Unloadable, read_failure
from kata_runner.sandbox.policy import Policy
from kata_runner.sandbox.process import CLOCK_IS_READABLE, Process
from kata_runner.sandbox.remote_classes import EntryClass, entry_class, function_class

__all__ = ["Session", "Timing", "load_message"]

_START = 30.0  # seconds for a worker to boot: it takes 0.05, but the machine may be busy
_SLOWED = 10  # how many times longer a call may take while its memory is traced


def load_message(nonce: bytes, name: str, source: str, interface: Mapping[str, Members | None]) -> bytes:
    """Return the message that has a worker import an attempt, as `Session.load` sends it."""
    classes = [entry for entry, members in interface.items() if members is not None]
    return pack([messages.LOAD, nonce, name, source, [*interface], classes])


@dataclass(frozen=True)
class Timing:
    """One timed run of an attempt."""

    seconds: float
    """CPU time of the calls"""
    overhead: float
    """CPU time of decoding what went in and encoding what came out"""
    document: object
    """the results, and the arguments as the calls left them"""
    size: int
    """bytes of the message with these"""


class Session:
    """A conversation with one worker about one attempt."""

    def __init__(self, process: Process, limits: Limits, channel: Channel | None = None) -> None:
        """
        Parameters:
            channel: to the process; one that plays answers which were given before needs none.
        """
        self.process, self.limits = process, limits
        self.labels: dict[int, object] = {}
        """our objects that the attempt got hold of in this example, by number"""
        self.last_answer: object = None
        self.prints_in_timed_calls = False
        self.loaded: tuple[object, ...] = ()
        """what the worker said when it had loaded the attempt"""
        self.loading = 0.0
        """CPU time of importing the attempt, and of what it does between timed runs; 0 where it cannot be read"""
        self._accounted = 0  # nanoseconds of CPU time of which it is known what they were for
        self._handed_in: HandedIn | None = None
        self._signatures: dict[tuple[int, str], Signature] = {}  # by number of the function or class, and operation
        self._change: AssertionError | None = None
        self._channel = channel or Channel(process, limits)
        self.conversation = self._channel.conversation
        """the messages of this example, both ways"""
        self.policy = Policy(limits.recursion, self._channel.stop)
        self._exchange = Exchange(self._channel, self.policy, self.call, self.labels)

    def started(self) -> dict[str, bool]:
        """Wait until the worker has confined itself; what its self-test tried, and whether that was denied.

        Raises:
            Stopped: it did not start.
        """
        self._channel.watchdog.begin(_START, _START)
        match self._channel.receive():
            case (messages.STARTED, tuple() as tried):
                try:
                    self.process.attach()
                except OSError:
                    raise self._channel.stop(Verdict.JE, "the worker did not start") from None
                return {str(what): denied is True for what, denied in tried}
        raise self._channel.stop(Verdict.JE, "the worker did not start")

    def close(self) -> None:
        """End the worker; further calls raise `Stopped`."""
        self._channel.close()

    def say_the_same_each_time(self) -> None:
        """From now on, send what another session would send, too: for conversations that are recorded and played."""
        self._channel.new_nonce = counted_nonces()
        self._exchange.objects.releases = False

    def log_to(self, log: Callable[[bool, bytes], object]) -> None:
        """From now on, have `log` called with each message of a call that is sent (True) or received."""
        self._channel.log = log

    # ------------------------------------------------------------ loading

    def load(self, name: str, source: str, interface: Mapping[str, Members | None]) -> dict[str, object]:
        """Import the attempt as module `name`, and return the remote objects of those of its names that it has.

        Parameters:
            interface: what the stub has: the names of its functions and classes, and what instances of a class answer
                to; None for a function.
        Raises:
            Unloadable: it does not compile or import.
            Stopped: it broke a limit on the way.
        """
        channel = self._channel
        try:
            with channel.asking(self.limits.load_cpu) as nonce:
                began = channel.settled_clock()
                channel.send(load_message(nonce, name, source, interface))
                answer = channel.receive()
                self._accounted = channel.settled_clock()
                self.loading = (self._accounted - began) / 1e9
                self.loaded = answer
                match answer:
                    case (messages.LOADED, bytes() as echo, str(), None, tuple() as entries) if echo == nonce:
                        return dict(self._entry(entry, interface) for entry in entries)
                    case (messages.LOADED, bytes() as echo, str(), failure, _) if echo == nonce:
                        raise Unloadable(read_failure(failure))
                raise ProtocolError("not an answer")
        except Stopped as stopped:
            if stopped.verdict is Verdict.RTE:
                raise Unloadable(Failure("ImportError", stopped.text)) from None
            raise

    def _entry(self, entry: object, interface: Mapping[str, Members | None]) -> tuple[str, object]:
        """Return the name of an entry point, and its remote class or function, as the stub has it."""
        objects = self._exchange.objects
        match entry:
            case (str() as name, int() as number, description) if name in interface:
                members = interface[name]
                if description is None and members is not None:
                    raise Unloadable(Failure("TypeError", f"{name} has to be a class"))
                if description is not None and members is not None:
                    make = partial(entry_class, objects, number, members)
                    return name, objects.remote_class(description, make)
                if description is not None:
                    objects.remote_class(description)
                return name, objects.remote_object(number, function_class())
        raise ProtocolError("not an entry")

    @staticmethod
    def entry_numbers(entries: Mapping[str, object]) -> dict[int, str]:
        """The numbers of what `load` gave, as the conversation has them, and their names."""
        return {
            entry._kata_class[1] if isinstance(entry, EntryClass) else entry._kata_id: name
            for name, entry in entries.items()
            if isinstance(entry, EntryClass | RemoteObject)
        }

    def class_names(self) -> dict[int, str]:
        """Return the names of the attempt's classes, as the conversation has them, by number."""
        return self._exchange.objects.class_names()

    # ------------------------------------------------------------ calling

    def begin_example(self) -> None:
        """A new example begins: nothing that was passed before matters any more."""
        self._exchange.forget()
        self._channel.begin_example()
        self.policy.begin_example()
        self.labels.clear()
        self.last_answer = None
        self._change = None
        if self._handed_in is not None:
            self._handed_in.clear()

    def call(
        self,
        target: int,
        operation: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        """Do as `Exchange.call`, within the limits of a call: what remote objects call.

        Raises:
            Stopped: it broke a limit.
            AttemptError: it raised.
            ArgumentChangedError: it changed an argument that it must leave alone.
            BaseException: an object of ours raised what fails the example.
        """
        channel = self._channel
        channel.begin(self.limits.call_cpu, keep=True)
        outermost = False
        try:
            try:
                self._hand_in(target, operation, args, kwargs or {})
                self.last_answer = self._exchange.call(target, operation, args, kwargs)
            except ProtocolError as error:
                raise channel.blame(error) from None
            finally:
                if outermost := channel.finish():
                    self.policy.raise_decisive()
        except AttemptError as error:
            if outermost and isinstance(error, StopIteration):
                self.check_arguments()
            raise  # of another error, a learner wants to hear first; what the property expects, the next call checks
        if outermost and operation != "__next__":  # a generator may put things back before its end
            self.check_arguments()
        return self.last_answer

    def allocation_failed(self) -> bool:
        """Whether the attempt was refused memory in some call, and went on; by the worker's own account."""
        with self._channel.asking(self.limits.call_cpu) as nonce:
            self._channel.send(pack([messages.REPORT, nonce]))
            return self._channel.expect(messages.REPORTED, nonce) == (True,)

    # ------------------------------------------------------------ arguments

    def guard_arguments(
        self, signatures: Mapping[str, Mapping[str, Signature]], entries: Mapping[str, object], mutates: Sequence[str]
    ) -> None:
        """From the next example on, fail one in which a call changes an argument.

        Parameters:
            signatures: as `catalog.signatures` gives them.
            entries: what `load` gave.
            mutates: the parameters whose objects a call may change.
        """
        self._handed_in = HandedIn(mutates)
        self._exchange.objects.table.overwritten = {}
        for number, entry in self.entry_numbers(entries).items():
            for method, signature in signatures[entry].items():
                self._signatures[number, "__call__" if method == "__init__" else method] = signature

    def trust_arguments(self) -> None:
        """Look at arguments no more."""
        self._handed_in = self._change = self._exchange.objects.table.overwritten = None

    def check_arguments(self) -> None:
        """Fail the example if a call has changed an argument.

        Raises:
            ArgumentChangedError: a call of this example has changed an argument that it must leave alone.
            Stopped: what became of the arguments breaks the judge.
        """
        overwritten = self._exchange.objects.table.overwritten
        if self._handed_in is not None and overwritten:
            try:
                before = contents_of_blocks(overwritten)
                overwritten.clear()
                self._change = self._change or self._handed_in.change(before)
            except Exception as error:
                raise self._channel.blame(error) from None
        if self._change is not None:
            raise self._change

    def _hand_in(self, target: int, operation: str, args: Sequence[object], kwargs: Mapping[str, object]) -> None:
        if self._handed_in is None:
            return
        cls = self._exchange.objects.class_of(target)
        owner = cls._kata_class[1] if isinstance(cls, EntryClass) else target
        self._handed_in.add(self._signatures.get((owner, operation)), args, kwargs)

    # ------------------------------------------------------------ timing

    def time(self, entry: int, operations: bool, document: bytes, cpu: float) -> Timing:
        """Have the attempt make the calls in `document`, reading its clock just before and just after.

        Parameters:
            entry: the number of a function, or of a class.
            operations: whether each call is a list of operations on a new instance of the class.
            document: as `pack_part` gives it.
            cpu: seconds of CPU time for all of it, decoding and encoding included.
        Raises:
            Stopped: it broke a limit.
            AttemptError: it raised.
        """
        channel = self._channel
        with channel.asking(cpu) as nonce:
            began = channel.settled_clock()
            self.loading += (began - self._accounted) / 1e9
            channel.send(pack_last([messages.TIME, nonce, entry, operations, False], document))
            channel.expect(messages.READY, nonce)
            ready = channel.settled_clock()
            channel.send(pack([messages.GO, nonce]))
            own, printed, failure = channel.expect(messages.DONE, nonce)
            done = channel.settled_clock()
            self.prints_in_timed_calls |= bool(printed)
            if failure is not None:
                raise self.policy.error(failure)
            channel.send(pack([messages.FETCH, nonce]))
            (results,) = channel.expect(messages.RESULTS, nonce)
            size = channel.size
            self._accounted = channel.settled_clock()
        if not CLOCK_IS_READABLE:
            assert isinstance(own, int)
            return Timing(own / 1e9, 0.0, results, size)
        overhead = ready - began + self._accounted - done
        return Timing((done - ready) / 1e9, overhead / 1e9, results, size)

    def measure_allocation(self, entry: int, operations: bool, document: bytes) -> int:
        """As `time`, but the most bytes that the calls held at a time beyond their arguments, as the worker counts."""
        channel = self._channel
        with channel.asking(_SLOWED * self.limits.timed_cpu) as nonce:
            channel.send(pack_last([messages.TIME, nonce, entry, operations, True], document))
            channel.expect(messages.READY, nonce)
            channel.send(pack([messages.GO, nonce]))
            traced, _, failure = channel.expect(messages.DONE, nonce)
            if failure is not None:
                raise self.policy.error(failure)
            channel.send(pack([messages.FETCH, nonce]))
            channel.expect(messages.RESULTS, nonce)
        assert isinstance(traced, int)
        if traced < 0:
            raise channel.stop(Verdict.RTE, "it interfered with the measurement of its memory")
        return traced
