"""Extra memory that grows worse than the reference's is found, and nothing else is held against anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandline import SOLUTIONS
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Grade, Verdict
from kata_runner.timing.allocation import judge_allocation


def judged(root: Path, slug: str, source: str | Path) -> Grade:
    return grade(slug, source, Options(), katas=Catalog(root))


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


SIZES = [1024 << i for i in range(6)]


@given(st.floats(-0.5, 2), st.floats(0.25, 64))
def test_growth_of_memory_counts_where_it_makes_a_difference(excess: float, factor: float) -> None:
    """Beside a reference that takes 80 bytes an element; `factor` at the largest size.

    The bytes that are ignored on both sides raise the measured excess by up to 0.011 here, hence the gaps.
    """
    reference = [80 * n for n in SIZES]
    attempt = [int(80 * n * factor * (n / SIZES[-1]) ** excess) for n in SIZES]
    found = judge_allocation(SIZES, attempt, reference)
    if excess > 0.6 and factor > 4.1:
        assert found.outcome == "growth"
        assert found.message.startswith("extra memory grows like n^")
    if excess < 0.38 or factor < 4:
        assert found.outcome == "ok"
        assert found.message.startswith("takes no more memory than it should")


@given(st.lists(st.integers(0, 2000), min_size=6, max_size=6), st.lists(st.integers(0, 2000), min_size=6, max_size=6))
def test_a_few_bytes_say_nothing(attempt: list[int], reference: list[int]) -> None:
    assert judge_allocation(SIZES, attempt, reference).outcome == "ok"
