"""All that rests on names and habits of hypothesis that its documentation does not promise.

`tests/correctness/test_internals.py` fails where the installed release is different.
"""

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

import hypothesis
import pytest
from hypothesis import Phase
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
    "is_machine",
    "is_plain",
    "is_recordable",
    "no_constants_of_modules",
    "note_steps",
    "run_example",
    "run_named_first",
    "run_on",
    "seed_test",
    "set_hypothesis_home_dir",
    "shrinking_within",
    "wrap_examples",
]

Example = Callable[..., Any]
Note = Callable[[str, dict[str, Any]], object]
_NO_CONSTANTS = Constants()


# ---------------------------------------------------------------- tests


def is_recordable(item: pytest.Function) -> bool:
    """Return whether hypothesis and the test's own parameters alone make all that a test gets, before it runs, or all
    that a state machine's steps get; and there is no deadline."""
    test = _function_of(item)
    if has_deadline(item):
        return False
    if (machine := _machine_of(test)) is not None:
        return item.cls is machine.TestCase and _is_simple(machine)
    parameters = _parameters(item)
    return item.cls is None and {*item.fixturenames} == parameters and (hasattr(test, "hypothesis") or bool(parameters))


def _parameters(item: pytest.Function) -> set[str]:
    """Return the parameters that a test is given by its own marks, if it has no marks but these; as they are there."""
    marks = [mark for mark in item.iter_markers() if mark.name != "hypothesis"]
    if any(mark.name != "parametrize" or mark.kwargs.get("indirect") for mark in marks):
        return set()
    names = (mark.args[0] for mark in marks)
    return {name.strip() for each in names for name in (each.split(",") if isinstance(each, str) else each)}


def is_machine(item: pytest.Function) -> bool:
    """Return whether a test runs a state machine."""
    return _machine_of(_function_of(item)) is not None


def _machine_of(test: Any) -> Any:
    """Return the state machine that a test runs; None if it runs none."""
    return getattr(test, "_hypothesis_state_machine_class", None)


def _is_simple(machine: Any) -> bool:
    """Return whether a state machine does no more than its steps, which get nothing that earlier ones gave."""
    rules = _rules(machine)
    names = {rule.function.__name__ for rule in rules}
    passes_on = any(rule.targets or rule.bundles for rule in rules)
    return len(names) == len(rules) and not passes_on and not machine.setup_state().invariants


def _rules(machine: Any) -> list[Any]:
    state = machine.setup_state()
    return [*state.initializers, *state.rules]


def is_plain(item: pytest.Function) -> bool:
    """Return whether a test is a function that runs once, and gets nothing."""
    bare = item.cls is None and not item.fixturenames and not hasattr(item, "callspec") and not [*item.iter_markers()]
    return bare and not hasattr(_function_of(item), "hypothesis")


def has_deadline(item: pytest.Function) -> bool:
    """Return whether a test has set hypothesis a deadline for each example."""
    settings = getattr(_function_of(item), "_hypothesis_internal_use_settings", None)
    return getattr(settings or getattr(item.cls, "settings", None), "deadline", None) is not None


def example_of(test: Any) -> Example:
    """Return what a test of hypothesis runs for each example; of a state machine, what does the steps that it is given;
    a plain test itself."""
    example: Example
    if (machine := _machine_of(test)) is not None:
        example = _steps_of(machine)
        for around in getattr(test, "_kata_wrapped", ()):
            example = around(example)
        return example
    example = test.hypothesis.inner_test if hasattr(test, "hypothesis") else test
    return example


def _steps_of(machine: Any) -> Example:
    """Return what does the steps of a run of a simple state machine, names of rules and what each gets; and, if the run
    came to its end, what it did then."""
    rules = {rule.function.__name__: rule.function for rule in _rules(machine)}

    def run(steps: Sequence[tuple[str, dict[str, Any]]], ended: bool) -> None:
        state = machine()
        for name, arguments in steps:
            rules[name](state, **arguments)
        if ended:
            state.teardown()  # not after a failure, as `_unless_failed` has it

    return run


def note_steps(item: pytest.Function, note: Note) -> None:
    """Have each step of a state machine noted before it is done.

    Parameters:
        note: called with the name of the rule, and what it gets.
    """
    for rule in _rules(_machine_of(_function_of(item))):
        rule.function = _noted(rule.function, note)


def _noted(function: Callable[..., Any], note: Note) -> Callable[..., Any]:
    @functools.wraps(function)
    def run(state: Any, **arguments: Any) -> Any:
        note(function.__name__, arguments)
        return function(state, **arguments)

    return run


def run_example(
    test: Any, example: Example, args: tuple[Any, ...], kwargs: dict[str, Any], *, seeded: bool = True
) -> None:
    """Run an example of a test: of one of hypothesis, in the state that hypothesis runs it in.

    Parameters:
        seeded: whether it gets the random numbers that hypothesis gives it.
    """
    if not hasattr(test, "hypothesis") and _machine_of(test) is None:
        example(*args, **kwargs)
        return
    with deterministic_PRNG() if seeded else nullcontext(), ensure_free_stackframes():
        example(*args, **kwargs)


def wrap_examples(item: pytest.Function, around: Callable[[Example], Example], prepare: Callable[[Any], Any]) -> None:
    """Replace the examples of a test: a plain one, one of hypothesis, or a state machine.

    Parameters:
        around: makes what runs in place of an example.
        prepare: called with each test of hypothesis, or of a state machine, before the test runs.
    """
    test = _function_of(item)
    if (machine := _machine_of(test)) is not None:
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
    """Have a test run on these inputs, and no others.

    Parameters:
        inputs: gives the positional and the named arguments of each example.
    """
    test = _function_of(item)
    example = example_of(test)

    def run(*_: object, **__: object) -> None:
        for args, kwargs in inputs():
            run_example(test, example, args, kwargs)

    item.obj = run


def run_named_first(item: pytest.Function, settle: Callable[[Exception, Callable[[], None]], None]) -> None:
    """Have a test run on the examples that it names, and on inputs that hypothesis makes only when it is told to if one
    of those fails.

    Parameters:
        settle: called with what such an example raised, and with what runs the test on inputs that hypothesis makes.
    """
    test = _function_of(item)
    if not getattr(test, "hypothesis_explicit_examples", ()):
        return

    def run(*args: Any, **kwargs: Any) -> None:
        usual = test._hypothesis_internal_use_settings
        others = [phase for phase in usual.phases if phase is not Phase.explicit]
        failure = None
        try:
            test._hypothesis_internal_use_settings = hypothesis.settings(usual, phases=[Phase.explicit])
            try:
                test(*args, **kwargs)
            except Exception as error:
                failure = error
            test._hypothesis_internal_use_settings = hypothesis.settings(usual, phases=others)
            if failure is None:
                test(*args, **kwargs)
            else:
                settle(failure, functools.partial(test, *args, **kwargs))
        finally:
            test._hypothesis_internal_use_settings = usual

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
def shrinking_within(examples: int, seconds: float) -> Iterator[None]:
    """Have hypothesis look for a smaller input that fails by at most so many examples, so that it finds the same one
    again on a machine that is busy; and, where each takes long, for at most about so many seconds."""
    names = vars(engine)
    before = {name: names[name] for name in ("MAX_SHRINKING_SECONDS", "time")}
    names.update(MAX_SHRINKING_SECONDS=examples, time=_ExampleClock(seconds / examples))
    try:
        yield
    finally:
        names.update(before)


class _ExampleClock:
    """In place of the module `time` in hypothesis's engine, which reads it once after each example when it shrinks."""

    monotonic = staticmethod(time.monotonic)

    def __init__(self, seconds: float) -> None:
        """
        Parameters:
            seconds: that an example may take and still count as one.
        """
        self._seconds, self._examples, self._last = seconds, 0.0, time.monotonic()

    def perf_counter(self) -> float:
        """How many examples there were; those that took long count for several."""
        last, self._last = self._last, time.monotonic()
        self._examples += max(1.0, (self._last - last) / self._seconds)
        return self._examples


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
