"""Canary: hypothesis and pytest still have what we use of them beyond their documentation, and it works as we rely on.

If a test here fails after an update, mend correctness/hypothesis_internals.py or correctness/pytest_internals.py, or
lower the bound in pyproject.toml.
"""

from __future__ import annotations

import importlib
import inspect
import random
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import hypothesis
import hypothesis.errors
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.database import InMemoryExampleDatabase
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule

import kata_runner

INSTALLED = f"hypothesis {hypothesis.__version__}, pytest {pytest.__version__}"
NAMES = [
    ("hypothesis.configuration", "set_hypothesis_home_dir"),
    ("hypothesis.errors", "StopTest"),
    ("hypothesis.internal.conjecture.engine", "MAX_SHRINKING_SECONDS"),
    ("hypothesis.internal.conjecture.engine", "time"),
    ("hypothesis.internal.conjecture.junkdrawer", "ensure_free_stackframes"),
    ("hypothesis.internal.conjecture.providers", "CONSTANTS_CACHE"),
    ("hypothesis.internal.conjecture.providers", "_get_local_constants"),
    ("hypothesis.internal.constants_ast", "Constants"),
    ("hypothesis.internal.entropy", "deterministic_PRNG"),
    ("hypothesis.stateful", "get_state_machine_test"),
    ("_pytest.assertion.rewrite", "rewrite_asserts"),
    ("_pytest.assertion.util", "_reprcompare"),
]
PRIVATE = re.compile(
    r"hypothesis\.internal|hypothesis\.errors import .*StopTest|hypothesis\.configuration|get_state_machine_test"
    r"|\b_hypothesis_|\.inner_test\b|\b_pytest\b"
)
few = settings(max_examples=20, database=None, deadline=None, suppress_health_check=[*HealthCheck])


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_the_name_is_there(module: str, name: str) -> None:
    with suppress(ImportError):
        if hasattr(importlib.import_module(module), name):
            return
    pytest.fail(f"{INSTALLED}: there is no {module}.{name} any more; see the first lines of this file")


def test_the_names_are_used_in_one_module_each() -> None:
    root = Path(kata_runner.__file__).parent
    found = {path.name for path in root.rglob("*.py") if PRIVATE.search(path.read_text(encoding="utf-8"))}
    assert found == {"hypothesis_internals.py", "pytest_internals.py"}


# ---------------------------------------------------------------- hypothesis


def item_of(test: Any, cls: type | None = None) -> Any:
    """What our modules use of a test that pytest has collected."""
    return SimpleNamespace(obj=test, cls=cls, fixturenames=[], iter_markers=lambda: iter(()))


def noting(into: list[Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Wraps examples, and notes their arguments and what they raise."""

    def around(example: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            into.append((args, kwargs))
            try:
                return example(*args, **kwargs)
            except BaseException as error:
                into.append(type(error))
                raise

        return run

    return around


def nothing(_: Any) -> None:
    pass


def integers_test(chosen: settings = few) -> Any:
    @chosen
    @given(n=st.integers())
    def test(n: int) -> None:
        pass

    return test


class Counter(RuleBasedStateMachine):
    @rule(n=st.integers())
    def add(self, n: int) -> None:
        pass


def test_examples_are_wrapped() -> None:
    from kata_runner.correctness.hypothesis_internals import wrap_examples

    noted: list[Any] = []
    test = integers_test()
    wrap_examples(item_of(test), noting(noted), nothing)
    test()
    assert noted, f"{INSTALLED}: a test's `hypothesis.inner_test` is not what runs its examples"
    assert all(kwargs.keys() == {"n"} for _, kwargs in noted), noted


def test_examples_of_state_machines_are_wrapped() -> None:
    from kata_runner.correctness.hypothesis_internals import is_machine, is_recordable, wrap_examples

    noted: list[Any] = []
    prepared: list[Any] = []
    case = type("Case", (Counter.TestCase,), {"settings": few})
    item = item_of(case.runTest, case)
    assert is_machine(item), f"{INSTALLED}: a state machine's test is not known by its attribute"
    assert not is_recordable(item_of(case.runTest)), f"{INSTALLED}: it is not the test of its machine's own case"
    wrap_examples(item, noting(noted), prepared.append)
    item.obj()
    assert noted, f"{INSTALLED}: examples of a state machine's test cannot be wrapped"
    assert len(prepared) == 1


def test_steps_of_state_machines_are_noted_and_done_again() -> None:
    from kata_runner.correctness.hypothesis_internals import example_of, is_recordable, note_steps

    done: list[tuple[str, int]] = []

    class Machine(RuleBasedStateMachine):
        @initialize(n=st.integers(1, 3))
        def begin(self, n: int) -> None:
            done.append(("begin", n))

        @rule(n=st.integers())
        def add(self, n: int) -> None:
            done.append(("add", n))

        def teardown(self) -> None:
            done.append(("teardown", 0))

    class Passing(RuleBasedStateMachine):
        numbers = Bundle("numbers")

        @rule(target=numbers, n=st.integers())
        def add(self, n: int) -> int:
            return n

    for machine, simple in ((Machine, True), (Passing, False)):
        assert is_recordable(item_of(machine.TestCase.runTest, machine.TestCase)) == simple, INSTALLED
    steps: list[tuple[str, dict[str, Any]]] = []
    test = Machine.TestCase.runTest
    note_steps(item_of(test, Machine.TestCase), lambda name, arguments: steps.append((name, arguments)))
    Machine.TestCase.settings = settings(few, max_examples=1)
    Machine.TestCase().runTest()
    assert steps, f"{INSTALLED}: the function of a rule is not what is called for it"
    first, told = [*steps], [(name, arguments["n"]) for name, arguments in steps]
    assert told == [each for each in done if each[0] != "teardown"]
    for ended, end in ((True, [("teardown", 0)]), (False, [])):
        done.clear()
        example_of(test)(first, ended)
        assert done == [*told, *end]


def test_which_tests_are_recordable() -> None:
    from kata_runner.correctness.hypothesis_internals import is_recordable

    assert is_recordable(item_of(integers_test()))
    assert not is_recordable(item_of(integers_test(settings(few, deadline=50)))), f"{INSTALLED}: a deadline is not seen"
    assert not is_recordable(item_of(nothing))


def test_a_seeded_test_repeats_its_inputs_and_keeps_those_that_fail() -> None:
    from kata_runner.correctness.hypothesis_internals import seed_test, wrap_examples

    def inputs(seed: int) -> list[Any]:
        database, noted = InMemoryExampleDatabase(), []

        @settings(few, database=database)
        @given(st.integers())
        def test(n: int) -> None:
            assert n < 9

        wrap_examples(item_of(test), noting(noted), lambda test: seed_test(test, seed))
        with pytest.raises(AssertionError):
            test()
        assert database.data, f"{INSTALLED}: a seeded test keeps no inputs that fail"
        return [each for each in noted if isinstance(each, tuple)]

    assert inputs(1) == inputs(1), f"{INSTALLED}: the inputs of a test hang on more than its seed"
    assert inputs(1) != inputs(2)


def test_recorded_inputs_run_in_the_state_in_which_hypothesis_runs_examples() -> None:
    from kata_runner.correctness.hypothesis_internals import run_on

    states: list[tuple[float, int]] = []

    @few
    @given(st.just(1))
    def test(n: int) -> None:
        states.append((random.random(), sys.getrecursionlimit() - len(inspect.stack(0))))

    def recorded() -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
        yield (1,), {}

    test()
    item = item_of(test)
    run_on(item, recorded)
    item.obj()
    (seed, free), (own_seed, own_free) = states[0], states[-1]
    assert own_seed == seed, f"{INSTALLED}: hypothesis seeds the random module otherwise around each example"
    assert abs(own_free - free) < 100, f"{INSTALLED}: hypothesis leaves each example other room for recursion"


def test_shrinking_ends_after_so_many_examples() -> None:
    from kata_runner.correctness.hypothesis_internals import shrinking_within, wrap_examples

    def examples_after_a_failure() -> int:
        noted: list[Any] = []

        @hypothesis.seed(3)
        @few
        @given(st.lists(st.integers(), min_size=3))
        def test(items: list[int]) -> None:
            assert sum(items) < 100

        wrap_examples(item_of(test), noting(noted), nothing)
        with pytest.raises(AssertionError):
            test()
        failures = [i for i, each in enumerate(noted) if each is AssertionError]
        return len(noted) - failures[0]

    usual = examples_after_a_failure()
    found = []
    for examples in 10, 10, 20:
        with shrinking_within(examples, 1000):
            found.append(examples_after_a_failure())
    assert found[0] == found[1] < found[2] < usual, f"{INSTALLED}: shrinking cannot be limited"
    with shrinking_within(1000, 1e-6):
        assert examples_after_a_failure() < found[0], f"{INSTALLED}: the time for shrinking cannot be limited"


def test_constants_of_modules_are_asked_for_where_we_answer() -> None:
    from kata_runner.correctness.hypothesis_internals import no_constants_of_modules

    asked: list[object] = []
    with no_constants_of_modules():
        from hypothesis.internal.conjecture import providers

        answer = providers._get_local_constants
        providers._get_local_constants = lambda: asked.append(None) or answer()  # no_constants_of_modules undoes it
        hypothesis.seed(0)(integers_test(settings(few, max_examples=100)))()
    assert asked, f"{INSTALLED}: hypothesis finds constants of modules otherwise, and tries them in a grading"


def test_how_an_example_is_given_up() -> None:
    from kata_runner.correctness.hypothesis_internals import StopTest, wrap_examples

    noted: list[Any] = []

    @hypothesis.seed(0)
    @few
    @given(st.sampled_from(["ends", "refuses", "draws"]), st.data())
    def test(what: str, data: Any) -> None:
        assume(what != "refuses")
        if what == "draws":
            data.draw(st.integers().filter(lambda _: False))  # hypothesis gives up after some

    wrap_examples(item_of(test), noting(noted), nothing)
    test()
    raised = {each for each in noted if isinstance(each, type)}
    expected = {StopTest, hypothesis.errors.UnsatisfiedAssumption}
    assert raised == expected, f"{INSTALLED}: examples are given up by other exceptions than StopTest"


def test_where_hypothesis_keeps_its_files(tmp_path: Path) -> None:
    from hypothesis.configuration import storage_directory

    from kata_runner.correctness.hypothesis_internals import set_hypothesis_home_dir

    set_hypothesis_home_dir(tmp_path)
    try:
        assert storage_directory("examples").path.is_relative_to(tmp_path), INSTALLED
    finally:
        set_hypothesis_home_dir(None)


# ---------------------------------------------------------------- pytest


def test_comparisons_that_do_not_hold_reach_our_hook() -> None:
    from kata_runner.correctness.pytest_internals import set_comparison_hook

    noted: list[Any] = []
    set_comparison_hook(lambda *comparison: noted.append(comparison))
    with pytest.raises(AssertionError):
        assert [1] == [2]
    assert noted == [("==", [1], [2])], f"{INSTALLED}: failed comparisons do not reach `_reprcompare`"


def test_how_pytest_says_that_nothing_was_raised() -> None:
    from kata_runner.correctness.pytest_internals import DID_NOT_RAISE

    with pytest.raises(pytest.fail.Exception) as failed, pytest.raises(ValueError):
        pass
    assert f"{type(failed.value).__name__}: {failed.value}".startswith(DID_NOT_RAISE), INSTALLED
