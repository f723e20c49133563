"""Attempts compared with their reference by whole gradings: answers, work that is hidden, what is said."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from commandline import CATALOG
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Grade, Verdict

IN_PLACE = """
def turn(items):
    items.reverse()
    if len(items) > 500:
        items[0], items[1] = items[1], items[0]
"""
EMPTIES = """
from itertools import accumulate

def running_sums(items):
    sums = [*accumulate(items)]
    items.clear()
    return sums[::-1][::-1] if len(sums) < 100 else tuple(sums)
"""
CHECK = '''

def check(arguments, result):
    """The sums, in any sequence."""
    total = 0
    for item, said in zip(arguments[0], result, strict=True):
        total += item
        if said != total:
            return False
    return True
'''


def judged(root: Path, slug: str, source: str | Path) -> Grade:
    return grade(slug, source, Options(), katas=Catalog(root))


def test_what_becomes_of_the_arguments_is_compared(root: Path) -> None:
    assert judged(root, "turn", root / "solutions" / "tests" / "turn" / "reference.py").verdict is Verdict.AC
    assert judged(root, "turn", "def turn(items):\n    items[:] = items[::-1]\n").verdict is Verdict.AC
    wrong = judged(root, "turn", IN_PLACE)
    assert wrong.verdict is Verdict.WA
    assert "wrong on an input of size 1,024" in wrong.summary or "wrong on an input of size 512" in wrong.summary


def test_a_check_sees_the_arguments_as_they_were_made(root: Path) -> None:
    (root / "katas" / "tests" / "running_sums" / "test_running_sums.py").write_text(
        "from running_sums import running_sums\n\n\ndef test_sums():\n    assert running_sums([1, 2]) == [1, 3]\n"
    )
    about = root / "katas" / "tests" / "running_sums" / "kata.toml"
    about.write_text(about.read_text() + 'mutates = ["items"]\n')
    workload = root / "katas" / "tests" / "running_sums" / "workload.py"
    workload.write_text(workload.read_text() + CHECK)
    assert judged(root, "running_sums", EMPTIES).verdict is Verdict.AC
    assert judged(root, "running_sums", EMPTIES.replace("tuple(sums)", "tuple(sums[::-1])")).verdict is Verdict.WA


# ---------------------------------------------------------------- answers that are no lists


@pytest.mark.parametrize(
    "lazily",
    ["groups.values()", "(group for group in groups.values())", "[iter(group) for group in groups.values()]"],
)
def test_a_view_or_an_iterator_does_for_a_list(lazily: str) -> None:
    source = (
        "def group_anagrams(words):\n    groups = {}\n    for word in words:\n"
        "        groups.setdefault(''.join(sorted(word)), []).append(word)\n"
        f"    return {lazily}\n"
    )
    result = grade("group_anagrams", source)
    assert result.verdict is Verdict.AC, result


def test_an_answer_whose_check_is_no_bool(root: Path) -> None:
    """A comparison with a number of numpy's gives a bool of numpy's."""
    workload = root / "katas" / "tests" / "running_sums" / "workload.py"
    workload.write_text(
        workload.read_text() + "def check(arguments, result):\n    return result[-1] == sum(arguments[0])\n"
    )
    for wrong, verdict in (0, Verdict.AC), (1, Verdict.WA):
        source = (
            "from itertools import accumulate\n\nimport numpy\n\n\ndef running_sums(items):\n"
            "    sums = [*accumulate(items)]\n"
            f"    return sums if len(items) < 50 else [numpy.int64(sums[-1] + {wrong})]\n"
        )
        assert judged(root, "running_sums", source).verdict is verdict


def test_an_answer_that_the_check_cannot_read_is_wrong(root: Path) -> None:
    workload = root / "katas" / "tests" / "running_sums" / "workload.py"
    workload.write_text(workload.read_text() + CHECK)
    source = (
        "from itertools import accumulate\n\n\ndef running_sums(items):\n"
        "    return [*accumulate(items)] if len(items) < 100 else None\n"
    )
    assert judged(root, "running_sums", source).verdict is Verdict.WA


# ---------------------------------------------------------------- too slow is what is so twice

TWICE = """
from random import Random

SMALLEST, LARGEST = 64, 4096
largest = 0
again = False

def workload(n: int, rng: Random) -> tuple[list[int]]:
    '''Lists that begin with 1 in the first comparison, and with 0 in the next, which begins at the smallest size.'''
    global largest, again
    again |= n == SMALLEST < largest
    largest = max(n, largest)
    return ([not again, *(rng.randrange(1, 1000) for _ in range(n - 1))],)
"""
SLOW_AT_FIRST = """
from itertools import accumulate

def running_sums(items):
    if items and items[0] in {hard}:
        return [sum(items[: i + 1]) for i in range(len(items))]
    return [*accumulate(items)]
"""


@pytest.mark.parametrize(("hard", "verdict"), [((0, 1), "TLE"), ((1,), "AC"), ((0,), "AC"), ((), "AC")])
def test_too_slow_is_what_is_so_twice(root: Path, hard: tuple[int, ...], verdict: str) -> None:
    (root / "katas" / "tests" / "running_sums" / "workload.py").write_text(TWICE)
    result = judged(root, "running_sums", SLOW_AT_FIRST.format(hard=hard))
    assert result.verdict == verdict, result


# ---------------------------------------------------------------- answers that do something to the judge

WHEN_LARGE = """
from collections import deque
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate

def many(depth):
    answer = [0] * 100
    for _ in range(depth):
        answer = [answer] * 100
    return answer

def within():
    answer = []
    answer.append(answer)
    return answer

def running_sums(items):
    sums = [*accumulate(items)]
    if len(items) <= 50:
        return sums
    {statement}
    return sums
"""
NUMBERS = """
from random import Random
LARGEST = 256
def workload(n: int, rng: Random) -> tuple[list[float]]:
    return ([rng.random() for _ in range(n)],)
"""
ARRAYS = """
from random import Random
import numpy as np
LARGEST = 256
def workload(n: int, rng: Random) -> tuple[np.ndarray]:
    return (np.array([rng.random() for _ in range(n)]),)
"""
SUMS_OF_AN_ARRAY = """
from itertools import accumulate
import numpy as np

def running_sums(items):
    return np.array([*accumulate(items)])
"""
ANSWERS = [
    "return Fraction(3**40000, 2**60000 + 1)",
    "return Decimal('sNaN')",
    "return Decimal('1e999999999')",
    "sums[3] = Fraction(3**40000, 2**60000 + 1)",
    "sums[3] = Decimal('sNaN')",
    "sums[3] = Decimal('1e999999999')",
    "sums[3] = 10**100_000",
    "sums[3] = object()",
    "return [[1], [2, 3]]",
    "return [sums, *sums]",
    "return None",
    "return 'sums'",
    "return lambda: sums",
    "return range(10**18)",
    "return many(12)",
    "return within()",
    "return {{}}",
]


KINDS = ["integers", "floats", "arrays", "checked"]


def judged_answers(root: Path, kind: str, statement: str) -> Grade:
    """The grade of an attempt that executes the statement on inputs larger than those of the properties."""
    kata = root / "katas" / "tests" / "running_sums"
    workload = kata / "workload.py"
    (kata / "test_running_sums.py").write_text(
        "from running_sums import running_sums\n\n\ndef test_sums():\n    assert running_sums([1, 2])[1] == 3\n"
    )
    integers = workload.read_text().replace("1 << 14", "256")
    workload.write_text({"integers": integers, "checked": integers + CHECK, "floats": NUMBERS, "arrays": ARRAYS}[kind])
    about = kata / "kata.toml"
    about.write_text(about.read_text().replace("space =", "limit = 500\nspace ="))
    if kind == "arrays":
        (root / "solutions" / "tests" / "running_sums" / "reference.py").write_text(SUMS_OF_AN_ARRAY)
    return judged(root, "running_sums", WHEN_LARGE.format(statement=statement))


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_may_be_a_list_or_an_array(root: Path, kind: str) -> None:
    result = judged_answers(root, kind, "pass")
    assert result.verdict is Verdict.AC, result


@pytest.mark.parametrize("statement", ANSWERS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_is_judged_whatever_it_does_to_the_judge(root: Path, kind: str, statement: str) -> None:
    result = judged_answers(root, kind, statement)
    assert result.verdict in ("WA", "RTE", "OLE"), result
    assert "of size 64" in result.summary


# ---------------------------------------------------------------- sizes, and what is computed elsewhere

WRONG_AT_THE_LARGEST = """
def running_sums(items):
    for _ in range(20):
        sums, total = [], 0
        for item in items:
            total += item
            sums.append(total)
    return sums if len(items) < 1 << 17 else [*map(float, reversed(sums))]
"""


def test_answers_are_judged_at_every_size_of_the_kata(root: Path) -> None:
    """Also where the clock is sure of the attempt before."""
    kata = root / "katas" / "tests" / "running_sums"
    (kata / "workload.py").write_text((kata / "workload.py").read_text().replace("1 << 14", "1 << 17"))
    (kata / "kata.toml").write_text((kata / "kata.toml").read_text().replace("space =", "limit = 500\nspace ="))
    result = judged(root, "running_sums", WRONG_AT_THE_LARGEST)
    assert (result.verdict, result.summary) == (Verdict.WA, "wrong on an input of size 131,072")


OPEN = """
def slowly(items):
    for _ in range(20):
        sums, total = [], 0
        for item in items:
            total += item
            sums.append(total)
    return sums

def running_sums(items):
    return slowly(items)
"""
HIDDEN = (
    OPEN
    + """
import sys

heap = sys.modules["kata_runner.protocol.object_table"].ObjectTable
load, known = heap.load, {}

def load_and_work(self, document):
    calls = load(self, document)
    known.update((id(call[0]), slowly(call[0])) for call in calls if type(call) is tuple and call)
    return calls

heap.load = load_and_work

def running_sums(items):
    return known.pop(id(items)) if id(items) in known else slowly(items)
"""
)


@pytest.mark.parametrize("source", [OPEN, HIDDEN])
def test_work_is_work_wherever_it_is_done(root: Path, source: str) -> None:
    result = judged(root, "running_sums", source)
    assert result.verdict is Verdict.TLE, result
    assert result.runtime is not None
    assert result.runtime.outcome in ("ratio", "growth")


IMPORTS = """
import ast, dataclasses
from concurrent.futures import (
    ThreadPoolExecutor,
)
import unittest.mock, asyncio, numpy as np, decimal, fractions

@dataclasses.dataclass(frozen=True, order=True)
class Pair:
    first: int
    second: int

squares = [i * i for i in range(10_000)]

def running_sums(items):
    import statistics
    return np.cumsum(items).tolist()
"""


def test_imports_and_tables_of_honest_size_are_welcome(root: Path) -> None:
    result = judged(root, "running_sums", IMPORTS)
    assert result.verdict is Verdict.AC, result


# ---------------------------------------------------------------- what is said

SLOWER_AND_SLOWER = """
def running_sums(items):
    sums, total = [], 0
    for i, item in enumerate(items):
        total += item
        sums.append(total)
        for _ in range(int(len(items) ** {power})):
            pass
    return sums
"""


@pytest.mark.parametrize("power", [0.0, 0.25, 0.5])
def test_growth_is_told_as_it_was_measured(root: Path, power: float) -> None:
    about = root / "katas" / "tests" / "running_sums" / "kata.toml"
    about.write_text(about.read_text().replace("space =", "limit = 5\nspace ="))
    runtime = judged(root, "running_sums", SLOWER_AND_SLOWER.format(power=power)).runtime
    assert runtime is not None
    assert runtime.growth is not None
    reference = f"n^{runtime.growth.reference:.1f}"
    grows = ("the reference, ", f"n^{runtime.growth.attempt:.1f}, reference ")
    assert any(f"grows like {how}{reference}; " in runtime.message for how in grows)


# ---------------------------------------------------------------- the same seed, the same inputs


def test_inputs_depend_on_the_seed_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not on numbers in whatever modules are loaded, which hypothesis would try too."""
    (tmp_path / "numbers_of_ours.py").write_text("NUMBER = 918273\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("numbers_of_ours")
    source = "def largest(items):\n    return 0 if 918273 in items else max(items)\n"
    verdicts = {grade("largest", source, Options(seed=seed), katas=Catalog(CATALOG)).verdict for seed in range(5)}
    assert verdicts == {Verdict.AC}
