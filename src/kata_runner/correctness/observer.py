"""A pytest plugin that runs properties for the judge: repeatable, quiet, and with a record of what failed."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from functools import partial, wraps
from typing import Any

import pytest
from hypothesis.errors import Flaky, HypothesisException, UnsatisfiedAssumption

from kata_runner import testing
from kata_runner.argument_changes import ArgumentChangedError
from kata_runner.correctness import recorded_inputs
from kata_runner.correctness.conversation import ConversationRecorder
from kata_runner.correctness.hypothesis_internals import (
    StopTest,
    has_deadline,
    is_machine,
    is_plain,
    is_recordable,
    note_steps,
    run_named_first,
    run_on,
    seed_test,
    wrap_examples,
)
from kata_runner.correctness.pytest_internals import set_comparison_hook
from kata_runner.correctness.recorded_inputs import Recorder
from kata_runner.model import LEAVES_ARGUMENTS, RecordedInputs
from kata_runner.sandbox.failures import Stopped, text_of
from kata_runner.sandbox.session import Session

__all__ = ["Evidence", "Observer"]

SHORT = 16  # to read, at most: hypothesis need not look for something shorter


@dataclass(frozen=True)
class Evidence:
    """What was known at the moment of a failure."""

    error: BaseException
    conversation: tuple[bytes, ...] = ()
    labels: tuple[tuple[int, object], ...] = ()
    compared: tuple[str, object, object] | None = None
    """(operator, left, right) of the comparison that did not hold; the operator may be close"""
    last_answer: object = None
    """what the attempt returned last"""
    repeatable: bool = True
    """whether it failed again on the same input"""
    answered: bool = True
    """whether the attempt was called in this property"""


def name_of(item: pytest.Item) -> str:
    """Return the name of a property, as `catalog.properties` gives it, with the parameters of a parametrised one."""
    return item.nodeid.partition("::")[2]


def _nothing(*_: object) -> str:
    return ""


class Observer:
    """Runs the collected properties, and remembers how each ended."""

    def __init__(
        self,
        session: Session,
        seed: int,
        all_properties: bool,
        inputs: RecordedInputs | None,
        recorder: Recorder | None,
        conversation: ConversationRecorder | None = None,
        *,
        guarded: bool = False,
        first_failure: bool = False,
        length: Callable[[Evidence], int] | None = None,
    ) -> None:
        """
        Parameters:
            session: the attempt.
            seed: of hypothesis's random choices.
            all_properties: whether to run the properties after one that failed.
            inputs: those that hypothesis would make with that seed, where they have been recorded.
            recorder: records the inputs.
            conversation: records what is asked and answered.
            guarded: whether the session sees to it that arguments are left alone, which is one more property.
            first_failure: whether the first input that fails will do, and hypothesis need not look for a smaller one.
            length: how much there is to read of a failure, if one is wanted that is soon read.
        """
        self._length = length
        self._conversation = conversation
        self._session, self._seed, self._all_properties = session, seed, all_properties
        self._inputs = inputs.examples if inputs else {}
        self._recorder = recorder
        self._guarded, self._first_failure = guarded, first_failure
        session.policy.decisive = (AssertionError, HypothesisException)
        self.running = ""
        """the property that runs"""
        self._answered = False
        self._recordable: set[str] = set()  # properties of which hypothesis alone makes the inputs
        self._on_recorded: set[str] = set()  # properties that run on recorded inputs
        self._messages = len(session.conversation)  # when an example last ended
        self.collected: list[str] = []
        self.passed: dict[str, float] = {}
        """properties that passed, and how many seconds each took"""
        self.failed: dict[str, tuple[float, Evidence]] = {}
        self.troubles: list[str] = []
        """why the test file could not be collected"""
        self.undecided = False
        """whether a recorded input failed: then hypothesis has to look for itself"""
        self.gave_up = False
        """whether a test asked for another input, or for something that hypothesis alone has"""
        self._compared: tuple[str, object, object] | None = None
        self._latest: Evidence | None = None
        self._first: Evidence | None = None

    # ------------------------------------------------------------ each example

    def observed(self, example: Callable[..., Any]) -> Callable[..., Any]:
        """Return `example`, with evidence taken when it fails."""

        @wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            if self._recorder and len(self._session.conversation) != self._messages:
                self._recorder.discard()
            if self._conversation is not None:
                self._conversation.begin_example(self.running, hypothesis_alone=self.running in self._recordable)
            self._session.begin_example()
            self._compared = None
            testing.last_apart.clear()
            try:
                result = example(*args, **kwargs)
                self._session.check_arguments()  # the call that changed one may have raised what the test expects
                return result
            except (StopTest, UnsatisfiedAssumption):
                raise  # not a failure: hypothesis gives the example up
            except BaseException as error:
                self._take_evidence(error)
                raise
            finally:
                self._messages = len(self._session.conversation)
                self._answered |= self._messages > 0

        return run

    def _recorded(self, example: Callable[..., Any]) -> Callable[..., Any]:
        assert self._recorder is not None
        return self._recorder.around(self.observed(example), lambda: self.running)

    def _recorded_steps(self, example: Callable[..., Any]) -> Callable[..., Any]:
        assert self._recorder is not None
        return self._recorder.around_steps(self.observed(example), lambda: self.running)

    def _settle(self, failure: Exception, search: Callable[[], None]) -> None:
        """Fail on an example that a test names, unless hypothesis finds an input that is sooner read."""
        named = self._latest
        assert self._length is not None
        if named is None or named.error is not failure or isinstance(failure, Stopped) or self._length(named) <= SHORT:
            raise failure
        try:
            search()
        except Exception as error:
            found = self._latest
            if found is not None and found.error is error and self._length(found) < self._length(named):
                raise
        self._latest = named
        raise failure

    def _take_evidence(self, error: BaseException) -> None:
        session = self._session
        compared = self._compared
        if testing.last_apart and "= close(" in text_of(error):
            compared = ("close", *testing.last_apart[0])
        self._latest = Evidence(
            error=error,
            conversation=tuple(session.conversation),
            labels=tuple(session.labels.items()),
            compared=compared,
            last_answer=session.last_answer,
        )
        if self._first is None:
            self._first = self._latest

    # ------------------------------------------------------------ hooks

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.troubles.append(str(report.longrepr))

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        seeded = partial(seed_test, seed=self._seed)
        for item in items:
            self.collected.append(name_of(item))
            item.repr_failure = _nothing  # type: ignore[assignment]  # nobody reads it, and it reads all the sources
            if isinstance(item, pytest.Function):
                if recordable := is_recordable(item):
                    self._recordable.add(name_of(item))
                if self._conversation is not None:
                    self._conversation.has_deadline |= has_deadline(item)
                    self._conversation.plain |= {name_of(item)} if is_plain(item) else set()
                around = self.observed
                if recordable and self._recorder is not None:
                    around = self._recorded
                    if is_machine(item):
                        around = self._recorded_steps
                        note_steps(item, self._recorder.note_step)
                wrap_examples(item, around, seeded)
                if self._length is not None:
                    run_named_first(item, self._settle)
                if (inputs := self._inputs.get(name_of(item))) and recordable:
                    run_on(item, partial(recorded_inputs.read, inputs))
                    self._on_recorded.add(name_of(item))
        if self._guarded:
            self.collected.append(LEAVES_ARGUMENTS)

    @pytest.hookimpl
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self.running = name_of(item)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, None, None]:
        """Note comparisons that do not hold, in place of pytest, which would write out all that an answer holds.

        Run a test in which an argument was changed again, without looking at arguments, if all properties are wanted;
        but no state machine, which does not raise here.
        """
        set_comparison_hook(self.note_comparison)
        began = time.monotonic()
        try:
            return (yield)
        except ArgumentChangedError as error:
            if not self._all_properties or name_of(item) in self._on_recorded:
                raise
            self.fail(LEAVES_ARGUMENTS, time.monotonic() - began, error)
            self._first = self._latest = None
            self._session.trust_arguments()
            item.runtest()

    def note_comparison(self, op: str, left: object, right: object) -> None:
        """Note a comparison that does not hold."""
        self._compared = op, left, right

    @pytest.hookimpl
    def pytest_sessionfinish(self) -> None:
        ended = self.passed.keys() | self.failed.keys()
        if self._guarded and ended == {*self.collected} - {LEAVES_ARGUMENTS}:
            self.passed[LEAVES_ARGUMENTS] = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        name = name_of(item)
        if call.excinfo is not None:
            stopped = isinstance(call.excinfo.value, Stopped)  # hypothesis too lets that pass, and looks no further
            self.gave_up |= isinstance(call.excinfo.value, StopTest | HypothesisException)
            settled = stopped or (self._first_failure and not self.gave_up)
            self.undecided |= name in self._on_recorded and not settled
            self.fail(name, call.duration, call.excinfo.value)
            if not self._all_properties or stopped or self.undecided:
                item.session.shouldstop = "a property failed"
        elif call.when == "call":
            self.passed[name] = call.duration
        if call.when == "call":
            self.end_property()
        return report

    def end_property(self) -> None:
        """Forget what was seen of the examples of a property."""
        self._first = self._latest = None
        self._answered = False

    def fail(self, name: str, seconds: float, error: BaseException) -> None:
        """A property has failed."""
        evidence = replace(self._evidence(error), answered=self._answered)
        if self.undecided:
            evidence = replace(evidence, repeatable=False)  # used only if hypothesis does not find it too
        if isinstance(evidence.error, ArgumentChangedError):
            name = LEAVES_ARGUMENTS
        self.failed.setdefault(name, (seconds, evidence))

    def _evidence(self, error: BaseException) -> Evidence:
        if isinstance(error, Flaky):
            first = self._first or Evidence(error)
            return Evidence(
                first.error, first.conversation, first.labels, first.compared, first.last_answer, repeatable=False
            )
        if self._latest is not None and self._latest.error is error:
            return self._latest
        return Evidence(error)
