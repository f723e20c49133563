"""From times to estimates: on times of known growth, the statistics find it."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.timing.statistics import Sample, estimate, growth_exponent

SIZES = [64 << i for i in range(9)]
LIMIT, CUT = 10.0, 0.4


def samples_of(excess: float, factor: float, noise: float, seed: int = 0) -> list[Sample]:
    """Samples of a linear reference and an attempt of n^(1 + excess), with noise in the ratios."""
    rng = random.Random(seed)
    samples = []
    for n in SIZES:
        reference = n * 1e-7
        attempt = reference * factor * (n / SIZES[-1]) ** excess
        pairs = tuple((reference, attempt * math.exp(rng.gauss(0, noise))) for _ in range(4))
        samples.append(Sample(n, pairs))
    return samples


@given(st.floats(0, 0.1), st.floats(0.5, 9), st.integers(0, 99))
def test_same_growth_is_never_called_worse(excess: float, factor: float, seed: int) -> None:
    found = estimate(samples_of(excess, factor, 0.02, seed), LIMIT, CUT)
    assert found.growth != "worse"
    assert found.ratio == pytest.approx(factor, rel=0.1)


@given(st.floats(0.6, 3), st.floats(4, 1000), st.integers(0, 99))
def test_worse_growth_is_found(excess: float, factor: float, seed: int) -> None:
    found = estimate(samples_of(excess, factor, 0.02, seed), LIMIT, CUT)
    assert found.growth == "worse"
    assert found.excess == pytest.approx(excess, abs=0.1)


@given(st.floats(0.6, 2), st.floats(0.1, 1.9))
def test_worse_growth_that_makes_no_difference_is_not_held_against_anybody(excess: float, factor: float) -> None:
    assert estimate(samples_of(excess, factor, 0.0), LIMIT, CUT).growth != "worse"


def test_much_noise_is_unsure() -> None:
    assert any(estimate(samples_of(0.35, 5, 0.5, seed), LIMIT, CUT).growth == "unsure" for seed in range(20))


@given(st.floats(1e-6, 1e-3), st.integers(1, 2))
def test_a_blow_up_is_not_waited_for(reference: float, full: int) -> None:
    samples = [Sample(n, ((reference, reference),)) for n in SIZES[:full]]
    found = estimate([*samples, Sample(SIZES[full], ((reference, None),))], LIMIT, CUT)
    assert found.ratio >= CUT / reference
    assert found.growth == ("worse" if CUT / reference > 4 * LIMIT else "unsure")


@given(st.floats(0.1, 3), st.floats(1e-9, 1e-3))
def test_growth_exponent_is_exact_on_powers(power: float, factor: float) -> None:
    assert growth_exponent(SIZES, [factor * n**power for n in SIZES]) == pytest.approx(power, abs=1e-6)


@given(st.floats(1.5, 8), st.integers(0, 4), st.integers(0, 7), st.booleans(), st.integers(0, 99))
def test_one_bad_pair_of_many_decides_nothing(factor: float, at: int, which: int, is_attempt: bool, seed: int) -> None:
    def measured(excess: float) -> list[Sample]:
        rng = random.Random(seed)
        samples = []
        for i, n in enumerate(SIZES[-5:]):
            pairs = [(1e-3, 5e-3 * (n / SIZES[-1]) ** excess * math.exp(rng.gauss(0, 0.02))) for _ in range(8)]
            if i == at:
                reference, attempt = pairs[which]
                pairs[which] = (reference, attempt * factor) if is_attempt else (reference * factor, attempt)
            samples.append(Sample(n, tuple(pairs)))
        return samples

    assert estimate(measured(0.1), LIMIT, CUT).growth == "same"
    assert estimate(measured(0.55), LIMIT, CUT).growth == "worse"
