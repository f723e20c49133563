"""Getting at the examples of a collected test: of plain tests, of hypothesis's, and of its state machines."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis.stateful import get_state_machine_test

__all__ = ["function_of", "is_given", "name_of", "wrap_examples"]

Example = Callable[..., Any]


def name_of(item: pytest.Item) -> str:
    """The name of a property, as `catalog.properties` gives it, but for the parameters of a parametrised one."""
    return item.nodeid.partition("::")[2]


def function_of(item: pytest.Function) -> Any:
    """The function of a test, also if it is a method."""
    return getattr(item.obj, "__func__", item.obj)


def is_given(item: pytest.Function) -> bool:
    """Whether hypothesis alone makes all that a test gets, before it runs, and holds it to no deadline."""
    test = function_of(item)
    return (
        hasattr(test, "hypothesis")
        and not hasattr(test, "_hypothesis_state_machine_class")
        and item.cls is None
        and not item.fixturenames
        and test._hypothesis_internal_use_settings.deadline is None
    )


def wrap_examples(item: pytest.Function, around: Callable[[Example], Example], given: Callable[[Any], Any]) -> None:
    """Have `around` of each example run in its place.

    Parameters:
        given: done to a test of hypothesis, or of a state machine, before it runs.
    """
    test = function_of(item)
    if machine := getattr(test, "_hypothesis_state_machine_class", None):
        run = _machine_test(machine, item.cls, around, given)
        item.cls.runTest = run
        item.obj = run  # what was collected before
    elif not hasattr(test, "hypothesis"):
        item.obj = around(item.obj)
    elif not hasattr(test, "_kata_wrapped"):  # parametrised tests share one function
        test._kata_wrapped = True
        test.hypothesis.inner_test = around(test.hypothesis.inner_test)
        given(test)


def _machine_test(
    machine: Any, case: Any, around: Callable[[Example], Example], given: Callable[[Any], Any]
) -> Callable[..., None]:
    machine.teardown = _unless_failed(machine.teardown)

    def run(*_: object) -> None:
        test: Any = get_state_machine_test(machine, settings=case.settings)
        test.hypothesis.inner_test = around(test.hypothesis.inner_test)
        given(test)
        test()

    return run


def _unless_failed(teardown: Callable[[Any], None]) -> Callable[[Any], None]:
    """It makes calls too, which are not those that a rule failed on."""

    @functools.wraps(teardown)
    def run(self: Any) -> None:
        if sys.exc_info()[0] is None:
            teardown(self)

    return run
