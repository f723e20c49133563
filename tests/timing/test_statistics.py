"""From times to verdicts: on times of known growth, the statistics find it."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kata_runner.nodes import ListNode
from kata_runner.report.plot import plot
from kata_runner.testing import linked_list, tree_from_levels
from kata_runner.timing.statistics import Rung, growth_exponent, standing
from kata_runner.timing.workload import Workload, WorkloadError, alike

SIZES = [64 << i for i in range(9)]
LIMIT, CUT = 10.0, 0.4


def ladder(excess: float, factor: float, noise: float, seed: int = 0) -> list[Rung]:
    """Rungs of a linear reference and an attempt of n^(1 + excess), with noise in the ratios."""
    rng = random.Random(seed)
    rungs = []
    for n in SIZES:
        reference = n * 1e-7
        attempt = reference * factor * (n / SIZES[-1]) ** excess
        pairs = tuple((reference, attempt * math.exp(rng.gauss(0, noise))) for _ in range(4))
        rungs.append(Rung(n, pairs))
    return rungs


@given(st.floats(0, 0.1), st.floats(0.5, 9), st.integers(0, 99))
def test_same_growth_is_never_called_worse(excess: float, factor: float, seed: int) -> None:
    found = standing(ladder(excess, factor, 0.02, seed), LIMIT, CUT)
    assert found.growth != "worse"
    assert found.ratio == pytest.approx(factor, rel=0.1)


@given(st.floats(0.6, 3), st.floats(4, 1000), st.integers(0, 99))
def test_worse_growth_is_found(excess: float, factor: float, seed: int) -> None:
    found = standing(ladder(excess, factor, 0.02, seed), LIMIT, CUT)
    assert found.growth == "worse"
    assert found.excess == pytest.approx(excess, abs=0.1)


@given(st.floats(0.6, 2), st.floats(0.1, 1.9))
def test_worse_growth_that_makes_no_difference_is_not_held_against_anybody(excess: float, factor: float) -> None:
    assert standing(ladder(excess, factor, 0.0), LIMIT, CUT).growth != "worse"


def test_much_noise_is_unsure() -> None:
    assert any(standing(ladder(0.35, 5, 0.5, seed), LIMIT, CUT).growth == "unsure" for seed in range(20))


@given(st.floats(1e-6, 1e-3), st.integers(1, 2))
def test_a_blow_up_is_not_waited_for(reference: float, full: int) -> None:
    rungs = [Rung(n, ((reference, reference),)) for n in SIZES[:full]]
    found = standing([*rungs, Rung(SIZES[full], ((reference, None),))], LIMIT, CUT)
    assert found.ratio >= CUT / reference
    assert found.growth == ("worse" if CUT / reference > 4 * LIMIT else "unsure")


@given(st.floats(0.1, 3), st.floats(1e-9, 1e-3))
def test_growth_exponent_is_exact_on_powers(power: float, factor: float) -> None:
    assert growth_exponent(SIZES, [factor * n**power for n in SIZES]) == pytest.approx(power, abs=1e-6)


leaves = st.integers(-3, 3) | st.text(max_size=1) | st.none()
plain = st.recursive(leaves, lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=1), x, max_size=2))


@given(plain)
def test_everything_is_like_itself(value: object) -> None:
    assert alike(value, value)
    assert alike([value], (value,))


@given(plain, plain)
def test_different_things_are_not_alike(a: object, b: object) -> None:
    assume(a != b)
    assert not alike(a, b)
    assert not alike([1, a], [1, b])


def test_results_up_to_rounding_and_linking() -> None:
    import numpy as np

    assert alike([0.1 + 0.2], (0.3,))
    assert not alike(0.3, 0.31)
    assert not alike(1.0, "1.0")
    assert alike(np.array([0.1 + 0.2]), np.array([0.3]))
    assert not alike(np.zeros(2), np.zeros((2, 1)))
    assert alike(linked_list([1, 2]), linked_list([1, 2]))
    assert not alike(linked_list([1, 2]), linked_list([1, 2], cycle_at=0))
    assert not alike(linked_list([1, 2]), linked_list([1, 3]))
    assert not alike(ListNode(1), 1)
    assert alike(tree_from_levels([1, None, 2]), tree_from_levels([1, None, 2]))
    assert not alike(tree_from_levels([1, None, 2]), tree_from_levels([1, 2]))
    assert alike(iter([1]), iter([1]))


def test_a_workload_must_give_arguments() -> None:
    assert Workload(lambda n, rng: ([n],), None).calls(3, 2, random.Random(0)) == [([3],), ([3],)]
    with pytest.raises(WorkloadError, match="neither"):
        Workload(lambda n, rng: 7, None).calls(3, 1, random.Random(0))


@given(
    st.lists(st.tuples(st.floats(1e-9, 10), st.floats(1e-9, 10)), min_size=2, max_size=12),
    st.integers(20, 200),
)
def test_a_plot_fits(times: list[tuple[float, float]], width: int) -> None:
    sizes = [64 << i for i in range(len(times))]
    attempt, reference = zip(*times, strict=True)
    lines = plot(sizes, attempt, reference, width)
    body = lines[:7]
    assert all(len(line) <= max(width, 40) for line in lines)
    marks = "".join(line[10:] for line in body)
    assert len(times) <= sum(mark in "*o@" for mark in marks) + marks.count("@") <= 2 * len(times) + marks.count("@")
