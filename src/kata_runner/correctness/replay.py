"""Path B: the properties as plain functions, on recorded inputs and on answers that were given ahead.

Neither pytest nor hypothesis runs. What is asked must be what the answers were given to; if a property asks something
else, for it got another answer than the model's, that is found out here.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import reduce
from types import ModuleType
from typing import cast

from hypothesis.errors import HypothesisException

from kata_runner import catalog
from kata_runner.correctness.hypothesis_internals import StopTest, example_of, run_example
from kata_runner.correctness.observer import Observer
from kata_runner.correctness.properties import Correctness, alone, conclude
from kata_runner.correctness.pytest_internals import comparison_hook, rewritten
from kata_runner.correctness.recorded_inputs import read
from kata_runner.model import LEAVES_ARGUMENTS, Kata, Limits, RecordedInputs, Verdict
from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, ProtocolError, unpack
from kata_runner.sandbox.ahead import Script
from kata_runner.sandbox.channel import Channel, counted_nonces
from kata_runner.sandbox.failures import Failure, Stopped, Unloadable
from kata_runner.sandbox.process import Process
from kata_runner.sandbox.session import Session, load_message

__all__ = ["Replay"]


class _Played(Channel):
    """Plays the answers that a worker gave to requests that were sent ahead."""

    def __init__(self, process: Process, limits: Limits, asked: Sequence[bytes], answers: Sequence[bytes]) -> None:
        """
        Parameters:
            process: the worker, which may have ended.
        """
        super().__init__(process, limits)
        self._all_asked, self._all_answers = asked, answers
        self._asked, self._answers = iter(asked), iter(answers)

    def seek(self, asked: int, answered: int) -> None:
        """Go on where so many messages were asked, and answered, after the loading."""
        self._asked = iter(self._all_asked[1 + asked :])
        self._answers = iter(self._all_answers[1 + answered :])
        self.new_nonce = counted_nonces()
        for message in self._all_asked[: 1 + asked]:
            if unpack(message[PREFIX:])[0] in (messages.LOAD, messages.REQUEST):
                self.new_nonce()

    def send(self, message: bytes) -> None:
        self._keep(message, sent=True)
        if message != next(self._asked, None):
            raise self.stop(Verdict.JE, "it was asked something else")

    def _frame(self) -> bytes:
        answer = next(self._answers, None)
        if answer is None or len(answer) > MAX_REPLY:
            raise self.stop(Verdict.JE, "it did not answer that")
        return answer

    def settled_clock(self) -> int:
        return 0

    def _check_allowances(self, now: float) -> None:
        pass  # all together took less time than one call may

    def stop(self, verdict: Verdict, text: str, failure: Failure | None = None) -> Stopped:
        self._stopped = Stopped(verdict, text, failure)
        return self._stopped


class _NoProcess:
    """Stands for the worker of answers that nobody gives now."""

    requests = replies = 0

    def clock(self) -> int:
        raise ProcessLookupError

    def kill(self) -> None:
        pass


class Replay:
    """Judges attempts at a kata by what they answered, each as if it were the only one.

    Whatever it needs is read when it is made, and code, modules and caches are there by then: for the processes that
    are forked from this one.
    """

    def __init__(self, kata: Kata, inputs: RecordedInputs, script: Script) -> None:
        """
        Parameters:
            inputs: with their conversation, which is replayable.
            script: of the conversation.
        Raises:
            OSError, CatalogError: the kata cannot be read.
        """
        assert inputs.conversation is not None
        self._kata, self._inputs, self._script = kata, inputs, script
        self._conversation = inputs.conversation
        self._interface, self._signatures = catalog.interface(kata), catalog.signatures(kata)
        path = catalog.tests(kata)
        self._code, self._path = rewritten(path), str(path)
        self._seeded = b"random" in path.read_bytes()  # whether the tests may use random numbers
        self(Limits(), "", [self._conversation.loaded, *self._conversation.answers, script.message(script.count - 1)])

    def __call__(
        self, limits: Limits, source: str, answers: Sequence[bytes], all_properties: bool = False
    ) -> tuple[Correctness, bool] | None:
        """Judge an attempt; None if this does not settle it.

        Parameters:
            limits, source: of the attempt.
            answers: all messages, from that which says what was loaded to the report; or the first of them, which
                settle it if the attempt is wrong.
            all_properties: whether to run the properties after one that failed.
        Returns:
            How the properties ended, and whether memory was refused in some call.
        """
        kata, properties = self._kata, self._conversation.properties
        load = load_message(self._script.nonce, kata.slug, source, self._interface)
        process = cast(Process, _NoProcess())
        channel = _Played(process, limits, [load, *self._script.messages], answers)
        session = Session(process, limits, channel)
        guarded = LEAVES_ARGUMENTS in properties
        module = ModuleType(f"test_{kata.slug}")
        module.__file__ = self._path
        try:
            refused = _refused_memory(answers[-1])
            session.say_the_same_each_time()
            entries = session.load(kata.slug, source, self._interface)
            if guarded:
                session.guard_arguments(self._signatures, entries, kata.mutates)
            observer = Observer(session, self._inputs.seed, False, None, None, guarded=guarded)
            observer.collected += properties
            with alone(kata, entries, {module.__name__: module}), comparison_hook(observer.note_comparison):
                exec(self._code, vars(module))
                for name in (each for each in properties if each != LEAVES_ARGUMENTS):
                    if observer.failed:
                        channel.seek(*self._conversation.starts[name])
                    _run(name, observer, module, self._inputs, seeded=self._seeded)
                    if LEAVES_ARGUMENTS in observer.failed and all_properties:
                        return None  # what the property says without that, only another run can tell
                    if observer.failed and not all_properties:
                        break
            observer.pytest_sessionfinish()
            result = conclude(properties, session, entries, observer)
            if refused is None and result.verdict is Verdict.AC:
                return None  # not all was asked
            return result, bool(refused)
        except (Stopped, Unloadable, ProtocolError, HypothesisException, StopTest):
            return None


def _run(name: str, observer: Observer, module: ModuleType, inputs: RecordedInputs, *, seeded: bool) -> None:
    """Run a property on its inputs.

    Parameters:
        module: the tests.
        seeded: as `run_example` has it, which takes longer than most examples.
    Raises:
        Stopped, HypothesisException, StopTest: this does not tell.
    """
    test = reduce(getattr, name.partition("[")[0].split("::"), module)
    observer.running, example, began = name, observer.observed(example_of(test)), time.monotonic()
    try:
        if name in inputs.examples:
            for args, kwargs in read(inputs.examples[name]):
                run_example(test, example, args, kwargs, seeded=seeded)
        else:
            example()
        observer.passed[name] = time.monotonic() - began
    except (Stopped, HypothesisException, StopTest, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # what pytest itself raises is no `Exception`
        observer.fail(name, time.monotonic() - began, error)
    observer.end_property()


def _refused_memory(last: bytes) -> bool | None:
    """Read the last message of a worker; None if it is not its report.

    Raises:
        ProtocolError: it is no message.
    """
    match unpack(last[PREFIX:]):
        case (messages.REPORTED, bytes(), bool() as refused):
            return refused
    return None
