"""What is made of the timed calls, beyond their times: their answers, and the memory they take."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path

import pytest

from commandline import CATALOG, SOLUTIONS
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Grade, Verdict

LEAN = """
def turn(items: list[int]) -> None:
    for i in range(len(items) // 2):
        items[i], items[~i] = items[~i], items[i]
"""
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


@pytest.fixture
def root(root: Path) -> Path:
    """A copy of the tests' katas, and one more: `turn`, in place."""
    roadmap = root / "katas" / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace('"tally"', '"tally", "turn"'))
    kata, solutions = root / "katas" / "tests" / "turn", root / "solutions" / "tests" / "turn"
    shutil.copytree(root / "katas" / "tests" / "running_sums", kata)
    solutions.mkdir()
    (kata / "running_sums.py").unlink()
    (kata / "test_running_sums.py").unlink()
    (kata / "turn.py").write_text("def turn(items: list[int]) -> None:\n    raise NotImplementedError\n")
    (kata / "test_turn.py").write_text(
        "from turn import turn\n\n\ndef test_turns():\n    a = [1, 2]\n    turn(a)\n    assert a == [2, 1]\n"
    )
    (solutions / "reference.py").write_text(LEAN)
    about = kata / "kata.toml"
    about.write_text(about.read_text().replace("space =", "limit = 500\nspace ="))
    return root


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
    workload = root / "katas" / "tests" / "running_sums" / "workload.py"
    workload.write_text(workload.read_text() + CHECK)
    assert judged(root, "running_sums", EMPTIES).verdict is Verdict.AC
    assert judged(root, "running_sums", EMPTIES.replace("tuple(sums)", "tuple(sums[::-1])")).verdict is Verdict.WA


# ---------------------------------------------------------------- memory


@pytest.fixture
def judging_space(root: Path) -> Path:
    about = root / "katas" / "tests" / "turn" / "kata.toml"
    about.write_text(about.read_text().replace('space = "O(n)"', 'space = "O(1)"\njudge_space = true'))
    return root


HEAVY = "def turn(items):\n    items[:] = items[::-1]\n"
LAZY = "def turn(items):\n    copy = tuple(items)\n    for i, x in enumerate(copy):\n        items[~i] = x\n"
FORGETS = "import tracemalloc\n\n\ndef turn(items):\n    tracemalloc.stop()\n    items.reverse()\n"
BEGINS_AGAIN = FORGETS.replace("stop()", "stop()\n    tracemalloc.start()")


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        ("def turn(items):\n    items.reverse()\n", "AC"),
        (HEAVY, "MLE"),
        (LAZY, "MLE"),
        (FORGETS, "RTE"),
        (BEGINS_AGAIN, "RTE"),
    ],
)
def test_memory_that_grows_worse_is_too_much(judging_space: Path, source: str, verdict: str) -> None:
    result = judged(judging_space, "turn", source)
    assert result.verdict == verdict, result
    if verdict == "MLE":
        assert "extra memory grows like n^" in result.summary
        assert result.memory is not None
        assert result.memory.growth.attempt > result.memory.growth.reference + 0.5


def test_space_is_judged_only_where_the_kata_says_so(root: Path) -> None:
    result = judged(root, "turn", HEAVY)
    assert (result.verdict, result.memory) == (Verdict.AC, None)
    assert judged(root, "running_sums", SOLUTIONS / "running_sums" / "reference.py").memory is None


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
    '''Lists that begin with 1 the first time that n goes up, and with 0 when it does again.'''
    global largest, again
    again |= n < largest
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


# ---------------------------------------------------------------- the same seed, the same inputs


def test_inputs_depend_on_the_seed_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not on numbers in whatever modules are loaded, which hypothesis would try too."""
    (tmp_path / "numbers_of_ours.py").write_text("NUMBER = 918273\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("numbers_of_ours")
    source = "def largest(items):\n    return 0 if 918273 in items else max(items)\n"
    verdicts = {grade("largest", source, Options(seed=seed), katas=Catalog(CATALOG)).verdict for seed in range(5)}
    assert verdicts == {Verdict.AC}
