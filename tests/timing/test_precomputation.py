"""What an attempt computes ahead, in some of its runs or at import."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.timing.precomputation import allowed_ahead, library_imports, seconds_ahead

SIZES = [64 << i for i in range(6)]


def runs_of(power: float, noise: list[float]) -> dict[int, list[tuple[float, int]]]:
    """Runs of 4 calls that take 10 ns * n^power each, times `noise`, at every size."""
    return {n: [(4 * 1e-8 * n**power * factor, 4) for factor in noise] for n in SIZES}


@given(st.floats(0, 3), st.lists(st.floats(0.75, 1.4), min_size=1, max_size=5))
def test_noise_is_nothing_computed_ahead(power: float, noise: list[float]) -> None:
    assert seconds_ahead(runs_of(power, noise), runs_of(power, noise)) == 0.0


@given(st.sampled_from(SIZES), st.floats(1e-2, 10), st.integers(0, 4))
def test_one_dear_run_counts_with_all_that_it_took_beyond_the_others(n: int, dear: float, at: int) -> None:
    attempt, reference = runs_of(1.0, [1.0] * 5), runs_of(1.0, [1.0] * 5)
    usual, calls = attempt[n][at]
    attempt[n][at] = (usual + dear, calls)
    assert seconds_ahead(attempt, reference) == pytest.approx(dear)
    attempt[n].reverse()
    assert seconds_ahead(attempt, reference) == pytest.approx(dear)


def test_of_several_dear_runs_of_a_size_one_counts_unless_most_are_dear() -> None:
    reference = runs_of(1.0, [1.0] * 5)
    some = runs_of(1.0, [1.0] * 5) | {64: [(1.0, 4), (2.0, 4), *[(4 * 64e-8, 4)] * 3]}
    assert seconds_ahead(some, reference) == pytest.approx(2.0, rel=1e-3)
    most = runs_of(1.0, [1.0] * 5) | {64: [(1.0, 4)] * 5}
    assert seconds_ahead(most, reference) == pytest.approx(5.0, rel=1e-3)
    assert seconds_ahead(most, most) == 0.0  # the reference takes longer there, too


def test_one_call_of_the_largest_size_may_be_computed_ahead_or_a_tenth_of_a_second() -> None:
    assert allowed_ahead(0.05, 10.0) == 0.5
    assert allowed_ahead(1e-6, 10.0) == 0.1


def test_imports_of_the_library_are_found_anywhere_and_nothing_else_is_run() -> None:
    source = (
        "import os, other, heapq as h\nfrom collections import (deque,\n    Counter)\nfrom mine import x\nprint(1)\n"
        "def f():\n    from bisect import bisect\n"
    )
    lines = [line.strip() for line in library_imports(source).splitlines() if "import " in line]
    assert lines == ["from bisect import bisect", "from collections import deque", "import heapq as h", "import os"]
    assert library_imports("import other\n") == ""
