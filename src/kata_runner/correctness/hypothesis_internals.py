"""All that rests on names and habits of hypothesis that its documentation does not promise.

`tests/correctness/test_internals.py` fails where the installed release is different.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import hypothesis
import pytest
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.errors import StopTest
from hypothesis.internal.conjecture import engine, providers
from hypothesis.internal.conjecture.junkdrawer import ensure_free_stackframes
from hypothesis.internal.constants_ast import Constants
from hypothesis.internal.entropy import deterministic_PRNG
from hypothesis.stateful import get_state_machine_test

__all__ = [
    "StopTest",
    "example_of",
    "has_deadline",
    "is_plain",
    "is_recordable",
    "no_constants_of_modules",
    "run_example",
    "run_on",
    "seed_test",
    "set_hypothesis_home_dir",
    "shrinking_for",
    "wrap_examples",
]

Example = Callable[..., Any]
_NO_CONSTANTS = Constants()


# ---------------------------------------------------------------- tests


def is_recordable(item: pytest.Function) -> bool:
    """Return whether hypothesis alone makes all that a test gets, before the test runs, and sets it no deadline."""
    test = _function_of(item)
    return (
        hasattr(test, "hypothesis")
        and not hasattr(test, "_hypothesis_state_machine_class")
        and item.cls is None
        and not item.fixturenames
        and not has_deadline(item)
    )


def is_plain(item: pytest.Function) -> bool:
    """Return whether a test is a function that runs once, and gets nothing."""
    bare = item.cls is None and not item.fixturenames and not hasattr(item, "callspec") and not [*item.iter_markers()]
    return bare and not hasattr(_function_of(item), "hypothesis")


def has_deadline(item: pytest.Function) -> bool:
    """Return whether a test has set hypothesis a deadline for each example."""
    settings = getattr(_function_of(item), "_hypothesis_internal_use_settings", None)
    return getattr(settings or getattr(item.cls, "settings", None), "deadline", None) is not None


def example_of(test: Any) -> Example:
    """Return what a test of hypothesis runs for each example; a plain test itself."""
    example: Example = test.hypothesis.inner_test if hasattr(test, "hypothesis") else test
    return example


def run_example(example: Example, args: tuple[Any, ...], kwargs: dict[str, Any], *, seeded: bool = True) -> None:
    """Run an example in the state that hypothesis runs it in.

    Parameters:
        seeded: whether it gets the random numbers that hypothesis gives it.
    """
    with deterministic_PRNG() if seeded else nullcontext(), ensure_free_stackframes():
        example(*args, **kwargs)


def wrap_examples(item: pytest.Function, around: Callable[[Example], Example], prepare: Callable[[Any], Any]) -> None:
    """Replace the examples of a test: a plain one, one of hypothesis, or a state machine.

    Parameters:
        around: makes what runs in place of an example.
        prepare: called with each test of hypothesis, or of a state machine, before the test runs.
    """
    test = _function_of(item)
    if machine := getattr(test, "_hypothesis_state_machine_class", None):
        earlier: list[Any] = getattr(test, "_kata_wrapped", [])
        run = _machine_test(machine, item.cls, [*earlier, around], prepare)
        item.cls.runTest = run
        item.obj = run  # what was collected before
    elif not hasattr(test, "hypothesis"):
        item.obj = around(item.obj)
    elif around not in (wrapped := vars(test).setdefault("_kata_wrapped", [])):  # parametrised tests share a function
        wrapped.append(around)
        test.hypothesis.inner_test = around(test.hypothesis.inner_test)
        prepare(test)


def seed_test(test: Any, seed: int) -> None:
    """Seed a test of hypothesis, which still keeps the inputs that fail: `hypothesis.seed` alone has it keep none."""
    database = test._hypothesis_internal_use_settings.database
    hypothesis.seed(seed)(test)
    settings = test._hypothesis_internal_use_settings
    test._hypothesis_internal_use_settings = hypothesis.settings(settings, database=database)


def run_on(item: pytest.Function, inputs: Callable[[], Iterator[tuple[tuple[Any, ...], dict[str, Any]]]]) -> None:
    """Have a test of hypothesis run on these inputs, and no others, each in the state that hypothesis runs it in.

    Parameters:
        inputs: gives the positional and the named arguments of each example.
    """
    example = _function_of(item).hypothesis.inner_test

    def run() -> None:
        for args, kwargs in inputs():
            run_example(example, args, kwargs)

    item.obj = run


def _function_of(item: pytest.Function) -> Any:
    """Return the function of a test, also if it is a method."""
    return getattr(item.obj, "__func__", item.obj)


def _machine_test(
    machine: Any, case: Any, wrappers: list[Callable[[Example], Example]], prepare: Callable[[Any], Any]
) -> Callable[..., None]:
    machine.teardown = _unless_failed(machine.teardown)

    def run(*_: object) -> None:
        test: Any = get_state_machine_test(machine, settings=case.settings)
        for around in wrappers:
            test.hypothesis.inner_test = around(test.hypothesis.inner_test)
        prepare(test)
        test()

    vars(run).update(_hypothesis_state_machine_class=machine, _kata_wrapped=wrappers)
    return run


def _unless_failed(teardown: Callable[[Any], None]) -> Callable[[Any], None]:
    """Skip the teardown after a failure: its calls are not part of the rule that failed."""

    @functools.wraps(teardown)
    def run(self: Any) -> None:
        if sys.exc_info()[0] is None:
            teardown(self)

    return run


# ---------------------------------------------------------------- how hypothesis searches


@contextmanager
def shrinking_for(seconds: int) -> Iterator[None]:
    """Have hypothesis look for a smaller input that fails for at most so long."""
    before, engine.MAX_SHRINKING_SECONDS = engine.MAX_SHRINKING_SECONDS, seconds
    try:
        yield
    finally:
        engine.MAX_SHRINKING_SECONDS = before


@contextmanager
def no_constants_of_modules() -> Iterator[None]:
    """Keep hypothesis from trying constants of whatever modules are loaded: inputs may depend on the seed alone."""
    before, providers._get_local_constants = providers._get_local_constants, lambda: _NO_CONSTANTS
    providers.CONSTANTS_CACHE.cache.clear()
    try:
        yield
    finally:
        providers._get_local_constants = before
        providers.CONSTANTS_CACHE.cache.clear()
