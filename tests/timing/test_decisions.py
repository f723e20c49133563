"""What to measure next, and the verdict: decisions over samples that are made up here."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.model import Verdict
from kata_runner.timing.comparison import conclude, has_lost_time, is_clear, is_hopeless, is_undecided, outcome
from kata_runner.timing.measurement import MAX_BATCH, batch_size, charged_overhead
from kata_runner.timing.runner import Outcome
from kata_runner.timing.statistics import Estimate, Sample, estimate

SIZES = [1024 << i for i in range(5)]
LIMIT = 10.0
GROWTHS = st.sampled_from(["same", "worse", "unsure"])


def samples_of(factor: float, excess: float = 0.0) -> list[Sample]:
    """A linear reference, and an attempt that is `factor` times slower at the largest size."""
    return [Sample(n, (((reference := n * 1e-7), reference * factor * (n / SIZES[-1]) ** excess),) * 4) for n in SIZES]


@given(st.floats(1e-3, 1), GROWTHS)
def test_faster_than_the_reference_always_passes(ratio: float, growth: str) -> None:
    assert outcome(Estimate(0.0, 0.1, min(ratio, 0.999), growth), LIMIT) == "ok"


@given(st.lists(st.floats(1, 1000), min_size=2), GROWTHS, st.floats(2, 30))
def test_a_greater_ratio_is_never_judged_better(ratios: list[float], growth: str, limit: float) -> None:
    severity = {"ok": 0, "borderline": 1, "ratio": 2, "growth": 2}
    found = [severity[outcome(Estimate(0.0, 0.1, ratio, growth), limit)] for ratio in sorted(ratios)]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("ratio", "growth", "expected", "undecided"),
    [
        (0.9, "unsure", "ok", False),
        (1.5, "unsure", "ok", True),
        (2.1, "unsure", "borderline", True),
        (7.9, "same", "ok", False),
        (8.1, "same", "borderline", True),
        (12.4, "same", "borderline", True),
        (12.6, "same", "ratio", False),
        (12.6, "unsure", "ratio", True),
        (3.0, "worse", "growth", False),
    ],
)
def test_outcomes_at_a_limit_of_ten(ratio: float, growth: str, expected: str, undecided: bool) -> None:
    now = Estimate(0.0, 0.1, ratio, growth)
    assert outcome(now, LIMIT) == expected
    assert is_undecided(now, LIMIT) is undecided


SAMPLES = st.lists(
    st.tuples(st.floats(0.05, 50), st.floats(1.0, 1.3), st.sampled_from([1, 3, 4])), min_size=2, max_size=5
)


@given(SAMPLES, st.floats(2, 50))
def test_what_is_clear_is_accepted_and_what_is_near_a_line_is_not_clear(
    measured: list[tuple[float, float, int]], limit: float
) -> None:
    samples = [
        Sample(n, tuple((1e-3, 1e-3 * ratio * noise ** (-1) ** i) for i in range(count)))
        for n, (ratio, noise, count) in zip(SIZES, measured, strict=False)
    ]
    now = estimate(samples, limit, 0.0)
    if is_clear(samples, now, limit):
        assert len(samples) >= 3
        assert max(samples[-1].log_ratios) < math.log(limit / 2)
        assert outcome(now, limit) == "ok"
        assert not is_undecided(now, limit)
        assert now.growth == "same"
        assert now.ratio < limit / 2
    exact = samples_of(measured[0][0])
    assert is_clear(exact, estimate(exact, limit, 0.0), limit) is (
        measured[0][0] < min(limit / 2, 0.04 / exact[-1].seconds[0])
    )


@pytest.mark.parametrize(("excess", "clear"), [(0.0, True), (0.2, True), (0.26, False), (0.4, False), (-1.0, True)])
def test_growth_must_be_clear_too(excess: float, clear: bool) -> None:
    samples = samples_of(3.0, excess)
    assert is_clear(samples, estimate(samples, LIMIT, 0.0), LIMIT) is clear


def test_what_takes_long_is_never_clear() -> None:
    samples = [Sample(n, ((4e-7 * n, 16e-7 * n),) * 3) for n in SIZES]
    assert is_clear(samples, estimate(samples, LIMIT, 0.0), LIMIT)
    samples = [Sample(n, ((8e-7 * n, 32e-7 * n),) * 3) for n in SIZES]
    assert not is_clear(samples, estimate(samples, LIMIT, 0.0), LIMIT), "52 ms"


def test_the_worst_pair_of_the_largest_size_counts() -> None:
    *smaller, last = samples_of(1.0)
    assert is_clear([*smaller, last], estimate([*smaller, last], LIMIT, 0.0), LIMIT)
    (reference, attempt), *others = last.pairs
    bad = [*smaller, Sample(last.n, ((reference, 6 * attempt), *others))]
    assert not is_clear(bad, estimate(bad, LIMIT, 0.0), LIMIT)


def test_too_few_sizes_are_not_measured_again() -> None:
    assert not is_undecided(Estimate(None, 0.0, LIMIT, "unsure"), LIMIT)


@given(st.floats(0.1, 100), st.floats(0, 2))
def test_only_what_is_too_slow_is_compared_again(factor: float, excess: float) -> None:
    samples = samples_of(factor, excess)
    found = conclude(samples, estimate(samples, LIMIT, 0.0), LIMIT, ahead=0.0)
    assert found.certain is (found.verdict is Verdict.AC)
    assert found.result is not None
    assert (found.result.outcome in ("ok", "borderline")) is (found.verdict is Verdict.AC)
    if excess < 0.2 and factor < 12:
        assert found.verdict is Verdict.AC
    if factor > 13 or (excess > 0.4 and factor > 3):
        assert found.verdict is Verdict.TLE


@pytest.mark.parametrize(("cut_after", "certain"), [(0.15, False), (0.5, True)])
def test_cut_off_far_beyond_the_limit_is_certain(cut_after: float, certain: bool) -> None:
    samples = [*samples_of(1.0), Sample(2 * SIZES[-1], ((0.01, None),))]
    found = conclude(samples, estimate(samples, LIMIT, cut_after), LIMIT, ahead=0.0)
    assert (found.verdict, found.certain) == (Verdict.TLE, certain)
    assert found.message.endswith(f"stopped at n = 32,768, already over {cut_after / 0.01:.0f}x slower (limit 10x)")


@pytest.mark.parametrize(("ahead", "verdict"), [(0.09, "AC"), (0.11, "TLE")])
def test_computing_ahead_counts_for_what_is_fast_enough(ahead: float, verdict: str) -> None:
    samples = samples_of(1.0)
    found = conclude(samples, estimate(samples, LIMIT, 0.0), LIMIT, ahead)
    assert found.verdict == verdict
    assert found.certain is (verdict == "AC")
    if verdict == "TLE":
        assert found.result is not None
        assert found.result.outcome == "ahead"
        assert found.message.startswith(
            "computes 110 ms ahead, at import or in some calls, where one call may take 100"
        )
        assert found.message.endswith("; beside that, grows like the reference, n^1.0; as fast at n = 16,384")


def test_hopeless_is_slow_at_two_sizes_and_takes_long() -> None:
    def found(*attempts: float) -> bool:
        samples = [Sample(n, ((1e-3, attempt),)) for n, attempt in zip(SIZES, attempts, strict=False)]
        return is_hopeless(samples, Estimate(None, 0.0, attempts[-1] / 1e-3, "unsure"), LIMIT)

    assert found(0.02, 0.05)
    assert not found(0.05)  # one size only
    assert not found(0.01, 0.05)  # not beyond the limit at the size before
    assert not found(0.02, 0.039)  # not beyond it by a factor of four
    fast = [Sample(n, ((1e-5, 1e-3),)) for n in SIZES]
    assert not is_hopeless(fast, Estimate(None, 0.0, 100.0, "unsure"), LIMIT)  # larger sizes cost little


@given(st.floats(0.1, 10), st.floats(0.1, 10))
def test_less_than_half_the_time_of_a_smaller_input_is_lost_time(reference: float, attempt: float) -> None:
    before = Sample(64, ((1.0, 1.0),) * 4)
    assert has_lost_time(Sample(128, ((reference, attempt),) * 4), before) is (min(reference, attempt) <= 0.5)
    assert not has_lost_time(Sample(128, ((reference, attempt),) * 4), Sample(64, ((1.0, 1.0),)))
    assert not has_lost_time(Sample(128, ((0.1, None),)), before)


@given(st.floats(1e-8, 1), st.floats(1e-8, 1), st.integers(0, 1 << 24))
def test_a_batch_is_as_long_as_needed_and_affordable(reference: float, attempt: float, answer: int) -> None:
    size = batch_size(reference, attempt, answer)
    assert 1 <= size <= MAX_BATCH
    assert size == 1 or size * max(reference, attempt) <= 0.02
    assert size == 1 or size * answer <= 4 << 20
    if size > 1:
        assert (size - 1) * min(reference, attempt) < 2e-4


@given(st.lists(st.floats(0, 1), min_size=2, unique=True), st.floats(0, 1))
def test_only_overhead_beyond_the_references_is_charged(overheads: list[float], reference: float) -> None:
    expected = Outcome(1.0, reference, None)
    charges = [charged_overhead(Outcome(1.0, own, None), expected) for own in sorted(overheads)]
    assert charged_overhead(expected, expected) == 0.0
    assert all(a <= b for a, b in pairwise(charges))
    assert all(
        math.isclose(charge, 0.0) or charge < own for charge, own in zip(charges, sorted(overheads), strict=True)
    )


@given(st.floats(1.5, 9), st.floats(-0.25, 0.25), st.floats(0, 0.5))
def test_growth_is_like_the_references_only_as_far_as_was_measured(factor: float, excess: float, noise: float) -> None:
    """Noise that moves no median widens what is believed of it."""
    shaken = [math.exp(by) for by in (-noise, 0, 0, noise)]
    samples = [
        Sample(sample.n, tuple((a, b * by) for (a, b), by in zip(sample.pairs, shaken, strict=True)))
        for sample in samples_of(factor, excess)
    ]
    now = estimate(samples, LIMIT, cut_after=0.4)
    result = conclude(samples, now, LIMIT, ahead=0.0).result
    assert result is not None
    assert result.growth is not None
    assert now.excess == pytest.approx(excess)
    attempt = f"n^{result.growth.attempt:.1f}"
    is_like = attempt == "n^1.0" or abs(now.excess) <= max(2 * now.error, 0.05)
    told = "the reference" if now.growth == "same" and is_like else attempt
    assert f"grows like {told}, " in result.message
    assert "reference, n^1.0; " in result.message or ", reference n^1.0; " in result.message
