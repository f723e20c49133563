"""A call leaves its arguments alone, unless the kata says that it may change them."""

from __future__ import annotations

import copy
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from kata_runner import catalog
from kata_runner.argument_changes import HandedIn, contents, only_changed
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade, record
from kata_runner.model import LEAVES_ARGUMENTS, Grade, Signature
from kata_runner.testing import linked_list, tree_from_levels

NAN = float("nan")

# ---------------------------------------------------------------- comparing


def told(value: Any, change: Callable[[Any], object], *, mutates: tuple[str, ...] = ()) -> str | None:
    """What is said of a call f(x) that does `change` to x."""
    handed_in = HandedIn(mutates)
    handed_in.add(Signature(placed=("x",)), (value,), {})
    before = contents([value])
    change(value)
    found = handed_in.change(only_changed(before))
    return str(found) if found else None


def give_back(items: list[Any]) -> None:
    items.append(items.pop(0))
    items.insert(0, items.pop())


def swap_ends(head: Any) -> None:
    head.val, head.next.val = head.next.val, head.val


CHANGES: dict[str, tuple[Any, Callable[[Any], object]]] = {
    "list": ([1, 2], list.reverse),
    "list that grows": ([1], lambda x: x.append(1)),
    "list in a list": ([[1], [2]], lambda x: x[1].append(0)),
    "list in a tuple": (([1], 2), lambda x: x[0].clear()),
    "tuple for a list": ([[1]], lambda x: x.__setitem__(0, (1,))),
    "lists, many": ([[i] for i in range(20)], lambda x: x[13].append(0)),
    "dict": ({1: 2}, lambda x: x.update({1: 3})),
    "key of a dict": ({1: 2}, lambda x: x.update({3: x.pop(1)})),
    "list in a dict": ({1: [2]}, lambda x: x[1].append(3)),
    "set": ({1, 2}, lambda x: x.discard(1)),
    "deque": (deque([1, 2]), lambda x: x.rotate()),
    "bytearray": (bytearray(b"ab"), lambda x: x.reverse()),
    "array": (np.array([1.0, NAN]), lambda x: x.__setitem__(0, 2.0)),
    "array in a list": ([np.array([1])], lambda x: x[0].__iadd__(1)),
    "array for an array": ([np.array([1])], lambda x: x.__setitem__(0, np.array([2]))),
    "value of a node": (linked_list([1, 2]), swap_ends),
    "link of a node": (linked_list([1, 2]), lambda x: setattr(x, "next", None)),
    "node for an equal node": (linked_list([1, 2]), lambda x: setattr(x, "next", linked_list([2]))),
    "list in a node": (linked_list([[1]]), lambda x: x.val.append(2)),
    "tree": (tree_from_levels([1, 2, 3]), lambda x: setattr(x, "left", x.right)),
    "list in itself": ((lambda x: (x.append(x), x)[1])([1]), lambda x: x.append(2)),
}
KEPT: dict[str, tuple[Any, Callable[[Any], object]]] = {
    "nothing": ([[1], {2: [3]}], lambda x: None),
    "marked and restored": ([1, 2, 3], give_back),
    "an equal text": (["abc", 1000], lambda x: x.__setitem__(0, "".join(["ab", "c"]))),
    "an equal list": ([[1, 2], [3]], lambda x: x.__setitem__(0, [1, 2])),
    "True for 1, 1.0 for 1": ([1, 1], lambda x: x.__setitem__(slice(None), [True, 1.0])),
    "NaN for NaN": ([NAN, 1], lambda x: x.__setitem__(0, float("nan"))),
    "the order of a dict": ({1: 2, 3: 4}, lambda x: x.update({1: x.pop(1)})),
    "the order of a set": ({1, 2}, lambda x: (x.discard(1), x.add(1))),
    "an array written again": (np.array([0.0, NAN]), lambda x: x.__setitem__(0, -0.0)),
    "an equal array": ([np.array([1, 2])], lambda x: x.__setitem__(0, np.array([1, 2]))),
    "a node relinked as it was": (linked_list([1, 2]), lambda x: setattr(x, "next", x.next)),
    "a list in itself": ((lambda x: (x.append(x), x)[1])([1]), lambda x: (x.append(2), x.pop())),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_seen(name: str) -> None:
    value, change = copy.deepcopy(CHANGES[name])
    said = told(value, change)
    assert said is not None
    assert said.startswith("it changes its argument x, which becomes ")
    value, change = copy.deepcopy(CHANGES[name])
    assert told(value, change, mutates=("x",)) is None


@pytest.mark.parametrize("name", KEPT)
def test_an_equal_value_is_no_change(name: str) -> None:
    value, change = copy.deepcopy(KEPT[name])
    assert told(value, change) is None


def test_a_long_chain_is_compared_without_recursion() -> None:
    head = linked_list(range(100_000))
    assert told(head, lambda x: None) is None
    assert told(head, swap_ends) is not None


@pytest.mark.parametrize(
    ("args", "kwargs", "name"),
    [
        (([1], [2]), {}, "must"),
        (([], [2]), {}, None),
        (([], [], [3]), {}, "rest"),
        (([],), {"only": [4]}, "only"),
        (([],), {"other": [5]}, "named"),
    ],
)
def test_the_argument_is_named(args: tuple[list[int], ...], kwargs: dict[str, list[int]], name: str | None) -> None:
    handed_in = HandedIn(["may"])
    handed_in.add(
        Signature(placed=("must", "may"), keyword_only=("only",), rest="rest", keywords="named"), args, kwargs
    )
    before = contents(handed_in.objects())
    next(x for x in (*args, *kwargs.values()) if x).append(0)
    said = handed_in.change(before)
    assert str(said).startswith(f"it changes its argument {name}, which becomes") == (name is not None)
    handed_in.add(None, ([9],), {})
    said = handed_in.change(before)
    assert str(said).startswith(f"it changes {name}, an argument of an earlier call,") == (name is not None)


def test_what_may_be_changed_may_also_be_an_argument_that_may_not() -> None:
    handed_in = HandedIn(["may"])
    shared = [0]
    handed_in.add(Signature(placed=("must", "may")), ([shared], shared), {})
    before = contents(handed_in.objects())
    shared.append(1)
    assert handed_in.change(before) is None


# ---------------------------------------------------------------- grading

STUB = '''
class Shelf:
    """What was put on it."""

    def __init__(self, rows: list[list[int]], /) -> None:
        raise NotImplementedError

    def put(self, table: dict[str, int], scratch: list[int]) -> list[int]:
        raise NotImplementedError

    def check(self, at: int) -> None:
        raise NotImplementedError
'''
PROPERTIES = """
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
import pytest
from shelf import Shelf

rows = st.lists(st.lists(st.integers(0, 3), max_size=3), max_size=3)
tables = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3))


class Model(RuleBasedStateMachine):
    @initialize(rows=rows)
    def begin(self, rows):
        self.shelf = Shelf(rows)

    @rule(table=tables, scratch=st.lists(st.integers(0, 3), max_size=3))
    def put(self, table, scratch):
        assert self.shelf.put(table, scratch) == [1, 2]


TestShelf = Model.TestCase


@given(rows, st.integers(-1, 5))
def test_raises(rows, at):
    shelf = Shelf(rows)
    with pytest.raises(LookupError):
        shelf.check(at)


def test_may_change_what_it_made():
    shelf = Shelf([])
    made = shelf.put({}, [])
    made2 = shelf.put({"made": made}, [])
    assert made2 == [1, 2]
"""
REFERENCE = '''"""Right."""


class Shelf:
    def __init__(self, rows):
        self.rows = rows

    def put(self, table, scratch):
        scratch.append(7)
        return [1, 2]

    def check(self, at):
        raise LookupError(at)
'''


@pytest.fixture
def shelf(tmp_path: Path) -> Catalog:
    """A catalog with a kata that is a class, of which one parameter may be changed."""
    kata, solutions = tmp_path / "katas" / "tests" / "shelf", tmp_path / "solutions" / "tests" / "shelf"
    kata.mkdir(parents=True)
    solutions.mkdir(parents=True)
    (kata.parents[1] / "roadmap.toml").write_text('[[track]]\nname = "tests"\ntitle = "T"\nkatas = ["shelf"]\n')
    about = 'title = "A shelf"\nlevel = "intro"\ntime = "O(1)"\nspace = "O(1)"\nhints = ["a", "b", "c"]\n'
    (kata / "kata.toml").write_text(about + 'mutates = ["scratch"]\n')
    (kata / "shelf.py").write_text(STUB)
    (kata / "test_shelf.py").write_text(PROPERTIES)
    (solutions / "reference.py").write_text(REFERENCE)
    return Catalog(tmp_path)


def changed(old: str, new: str) -> str:
    assert old in REFERENCE
    return REFERENCE.replace(old, new)


PUT = "        scratch.append(7)\n"
HOSTILE = {
    "in a list": changed("self.rows = rows", "self.rows = rows\n        rows and rows[0].append(0)"),
    "in an earlier argument": changed(PUT, PUT + "        self.rows.clear()\n"),
    "and raises": changed("raise LookupError", "self.rows.append(at)\n        raise LookupError"),
    "and catches": changed(
        PUT, PUT + "        try:\n            table['z'] = 1\n            1 / 0\n        except BaseException: pass\n"
    ),
    "by way of what it may change": changed(
        PUT,
        "        scratch.append(table)\n        self.put_on = [*getattr(self, 'put_on', []), table]\n"
        "        if len(self.put_on) > 1: self.put_on[0].clear()\n",
    ),
    "a key": changed(PUT, PUT + "        table.pop('a', None)\n"),
}
ALLOWED = {
    "reference": REFERENCE,
    "restores": changed("self.rows = rows", "rows.append(0); rows.pop(); self.rows = rows"),
    "the order of a dict": changed(PUT, PUT + "        for key in [*table][:1]: table[key] = table.pop(key)\n"),
    "what it made": changed(PUT, PUT + "        for x in table.values():\n            if type(x) is list: x.clear()\n"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attempt_that_changes_its_argument_is_wrong(name: str, shelf: Catalog) -> None:
    result = grade("shelf", HOSTILE[name], katas=shelf)
    assert result.verdict == "WA"
    assert result.counterexample is not None
    assert result.counterexample.property == LEAVES_ARGUMENTS
    assert {p.name: p.outcome for p in result.properties}[LEAVES_ARGUMENTS] == "failed"


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_no_change_or_may_be_changed_is_right(name: str, shelf: Catalog) -> None:
    result = grade("shelf", ALLOWED[name], katas=shelf)
    assert result.verdict == "AC", result
    assert [p.outcome for p in result.properties] == ["passed"] * 4


def with_tests(shelf: Catalog, tests: str) -> Catalog:
    path = shelf.kata("shelf").folder / "test_shelf.py"
    path.write_text(f"from shelf import Shelf\n\n\ndef test_it():\n{tests}")
    return shelf


def test_an_error_that_nobody_expects_is_told_rather_than_a_change(shelf: Catalog) -> None:
    """As where a search marks cells, which it would put back, and fails on the way."""
    result = grade("shelf", HOSTILE["and raises"], katas=with_tests(shelf, "    Shelf([[1]]).check(1)\n"))
    assert result.verdict == "RTE"
    assert "LookupError" in result.summary


def test_what_an_attempt_puts_into_what_it_may_change_stays_forbidden(shelf: Catalog) -> None:
    tests = "    shelf, scratch = Shelf([]), []\n    shelf.put({'a': 1}, scratch)\n    shelf.put({}, scratch)\n"
    source = changed(
        PUT, "        for x in scratch:\n            if type(x) is dict: x.clear()\n        scratch.append(table)\n"
    )
    assert grade("shelf", source, katas=with_tests(shelf, tests)).verdict == "WA"


@pytest.mark.parametrize(("restore", "verdict"), [("self.rows.pop()", "AC"), ("pass", "WA")])
def test_a_generator_may_put_back_what_it_changes_until_it_ends(shelf: Catalog, restore: str, verdict: str) -> None:
    source = changed(
        PUT + "        return [1, 2]\n",
        f"        for x in (1, 2):\n            self.rows.append(x)\n            yield x\n            {restore}\n",
    )
    tests = "    assert list(Shelf([[1]]).put({}, [])) == [1, 2]\n"
    assert grade("shelf", source, katas=with_tests(shelf, tests)).verdict == verdict


def test_any_text_is_an_annotation(shelf: Catalog) -> None:
    stub = shelf.kata("shelf").folder / "shelf.py"
    stub.write_text(stub.read_text().replace("at: int", 'at: "where it is"'))
    assert grade("shelf", REFERENCE, katas=shelf).verdict == "AC"


def test_the_counterexample_is_the_smallest_call_that_changes_its_argument(shelf: Catalog) -> None:
    found = grade("shelf", HOSTILE["in a list"], katas=shelf).counterexample
    assert found is not None
    assert found.call == "a = Shelf([[]])"
    assert found.message == "it changes its argument rows, which becomes [[0]]"
    later = grade("shelf", HOSTILE["in an earlier argument"], katas=shelf).counterexample
    assert later is not None
    assert later.call == "a = Shelf([[]])\na.put({}, [])"
    assert later.message == "it changes rows, an argument of an earlier call, which becomes []"


def in_place(katas: Catalog, **options: Any) -> Grade:
    return grade("running_sums", SORTS, Options(time=False, **options), katas=katas)


SORTS = """
from itertools import accumulate

def running_sums(items):
    sums = [*accumulate(items)]
    items.sort()
    return sums
"""


def test_the_other_properties_are_judged_for_themselves(katas: Catalog) -> None:
    result = in_place(katas, all_properties=True)
    assert result.verdict == "WA"
    outcomes = {p.name: p.outcome for p in result.properties}
    assert outcomes == {"test_sums_everything_up_to_each_place": "passed", LEAVES_ARGUMENTS: "failed"}


def test_recorded_inputs_change_no_grade(katas: Catalog) -> None:
    inputs = record("running_sums", 0, katas=katas)
    assert inputs is not None
    usual = in_place(katas)
    for all_properties in (False, True):
        known = in_place(katas, inputs=inputs, all_properties=all_properties)
        assert (known.verdict, known.counterexample) == (usual.verdict, usual.counterexample)


def test_the_input_is_kept_to_be_tried_again(katas: Catalog, tmp_path: Path) -> None:
    first = in_place(katas, examples=tmp_path).counterexample
    assert first is not None
    again = in_place(katas, examples=tmp_path, replay=first.property)
    assert again.verdict == "WA"
    assert again.counterexample == first
    right = SORTS.replace("items.sort()", "")
    assert grade("running_sums", right, Options(examples=tmp_path, replay=first.property), katas=katas).verdict == "AC"


# ---------------------------------------------------------------- which katas, which parameters


def test_what_can_be_changed_is_told_by_the_stub(tmp_path: Path) -> None:
    stub = """
def f(a: list[int], b, c: int | None, d: tuple[list[int], int], *e: str, g: "np.ndarray" = 0,
      h: Callable[[list[int]], None] = 0, i: ListNode | None = 0, j: Iterator[list[int]] = 0, **k: set[int]) -> None:
    raise NotImplementedError
"""
    root = tmp_path / "katas" / "tests" / "f"
    root.mkdir(parents=True)
    (tmp_path / "katas" / "roadmap.toml").write_text('[[track]]\nname = "tests"\ntitle = "T"\nkatas = ["f"]\n')
    about = 'title = "F"\nlevel = "intro"\ntime = "O(1)"\nspace = "O(1)"\nhints = ["a", "b", "c"]\nmutates = ["a"]\n'
    (root / "kata.toml").write_text(about)
    (root / "f.py").write_text(stub)
    assert catalog.changeable(Catalog(tmp_path).kata("f")) == {*"bdgik"}


def test_a_parameter_that_is_not_there_is_an_error_of_the_author(shelf: Catalog) -> None:
    path = shelf.root / "katas" / "tests" / "shelf" / "kata.toml"
    path.write_text(path.read_text().replace("scratch", "nums"))
    result = grade("shelf", REFERENCE, katas=shelf)
    assert result.verdict == "JE"
    assert "mutates: nums is no parameter; the stub has: at, rows, scratch, table" in result.summary


# ---------------------------------------------------------------- plain pytest


@pytest.mark.parametrize("name", ["in a list", "in an earlier argument", "and raises", "reference", "what it made"])
def test_plain_pytest_says_the_same(name: str, shelf: Catalog) -> None:
    attempt = shelf.root / "attempt.py"
    attempt.write_text({**HOSTILE, **ALLOWED}[name])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command += [str(shelf.kata("shelf").folder), "--attempt", str(attempt)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=shelf.root, check=False)
    assert done.returncode == (1 if name in HOSTILE else 0), done.stdout
    assert (name not in HOSTILE) == ("it changes" not in done.stdout)


def test_plain_pytest_runs_a_kata_that_lies_alone(shelf: Catalog, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "shelf"
    shutil.copytree(shelf.kata("shelf").folder, alone)
    attempt = tmp_path / "attempt.py"
    attempt.write_text(REFERENCE)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command += [str(alone), "--attempt", str(attempt)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=alone, check=False)
    assert done.returncode == 0, done.stdout
