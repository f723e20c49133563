"""A pytest plugin that runs properties for the judge: repeatable, quiet, and with a record of what failed."""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import hypothesis
import pytest
from hypothesis.control import current_build_context
from hypothesis.errors import Flaky, HypothesisException, StopTest
from hypothesis.stateful import get_state_machine_test

from kata_runner.sandbox.failures import Stopped
from kata_runner.sandbox.session import Session

__all__ = ["Evidence", "Observer"]

SHRINK_SECONDS = 3.0  # after a failure, for finding a smaller one: only slow attempts take longer


@dataclass(frozen=True)
class Evidence:
    """What was known at the moment of a failure."""

    error: BaseException
    transcript: tuple[bytes, ...] = ()
    labels: tuple[tuple[int, object], ...] = ()
    compared: tuple[str, object, object] | None = None
    """(operator, left, right) of the comparison that did not hold"""
    last_answer: object = None
    """what the attempt returned last"""
    repeatable: bool = True
    """whether it failed again on the same input"""


class Observer:
    """Runs the collected properties, and remembers how each ended."""

    def __init__(self, session: Session, seed: int, keep_going: bool) -> None:
        """
        Parameters:
            session: the attempt.
            seed: of hypothesis's random choices.
            keep_going: whether to run the properties after one that failed.
        """
        self._session, self._seed, self._keep_going = session, seed, keep_going
        self.collected: list[str] = []
        self.passed: dict[str, float] = {}
        """properties that passed, and how many seconds each took"""
        self.failed: dict[str, tuple[float, Evidence]] = {}
        self.troubles: list[str] = []
        """why the test file could not be collected"""
        self._compared: tuple[str, object, object] | None = None
        self._latest: Evidence | None = None
        self._first: Evidence | None = None
        self._shrink_end = math.inf

    # ------------------------------------------------------------ each example

    def _observed(self, example: Callable[..., Any]) -> Callable[..., Any]:
        """`example`, with evidence taken when it fails."""

        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            if time.monotonic() > self._shrink_end and not current_build_context().is_final:
                return None  # small enough: what is not tried again does not fail
            self._session.begin_example()
            self._compared = None
            try:
                return example(*args, **kwargs)
            except (StopTest, HypothesisException):
                raise  # not a failure: hypothesis gives the example up
            except BaseException as error:
                self._take_evidence(error)
                raise

        return run

    def _take_evidence(self, error: BaseException) -> None:
        session = self._session
        self._latest = Evidence(
            error=error,
            transcript=tuple(session.transcript),
            labels=tuple(session.labels.items()),
            compared=self._compared,
            last_answer=session.last_answer,
        )
        if self._first is None:
            self._first = self._latest
            self._shrink_end = time.monotonic() + SHRINK_SECONDS

    # ------------------------------------------------------------ hooks

    @pytest.hookimpl
    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.troubles.append(str(report.longrepr))

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            self.collected.append(_name(item))
            if isinstance(item, pytest.Function):
                self._prepare(item)

    def _prepare(self, item: pytest.Function) -> None:
        test = getattr(item.obj, "__func__", item.obj)
        if machine := getattr(test, "_hypothesis_state_machine_class", None):
            run = self._machine_test(machine, item.cls)
            item.cls.runTest = run
            item.obj = run  # what was collected before
        elif not hasattr(test, "hypothesis"):
            item.obj = self._observed(item.obj)
        elif not hasattr(test, "_kata_observed"):  # parametrised tests share one function
            test._kata_observed = True
            test.hypothesis.inner_test = self._observed(test.hypothesis.inner_test)
            hypothesis.seed(self._seed)(test)

    def _machine_test(self, machine: type, case: Any) -> Callable[..., None]:
        def run(*_: object) -> None:
            test: Any = get_state_machine_test(machine, settings=case.settings)
            test.hypothesis.inner_test = self._observed(test.hypothesis.inner_test)
            hypothesis.seed(self._seed)(test)()

        return run

    @pytest.hookimpl
    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        self._compared = op, left, right

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        name = _name(item)
        if call.excinfo is not None:
            evidence = self._evidence(call.excinfo.value)
            self.failed.setdefault(name, (call.duration, evidence))
            if not self._keep_going or isinstance(call.excinfo.value, Stopped):
                item.session.shouldstop = "a property failed"
        elif call.when == "call":
            self.passed[name] = call.duration
        if call.when == "call":
            self._first = self._latest = None
            self._shrink_end = math.inf
        return report

    def _evidence(self, error: BaseException) -> Evidence:
        if isinstance(error, Flaky):
            first = self._first or Evidence(error)
            return Evidence(
                first.error, first.transcript, first.labels, first.compared, first.last_answer, repeatable=False
            )
        if self._latest is not None and self._latest.error is error:
            return self._latest
        return Evidence(error)


def _name(item: pytest.Item) -> str:
    """The name of a property, as `catalog.properties` gives it, but for the parameters of a parametrised one."""
    return item.nodeid.partition("::")[2]
