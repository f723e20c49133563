import cmath
import math

from hypothesis import example, given
from hypothesis import strategies as st
from warmup_cosine_schedule import lr_at

from kata_runner.testing import close

rates = st.sampled_from([0.0, 1e-4, 0.5, 3.0]) | st.floats(0, 10)


@st.composite
def schedules(draw):
    """(warmup, total, peak, floor)"""
    warmup = draw(st.just(0) | st.integers(0, 10) | st.integers(0, 10_000))
    total = warmup + draw(st.integers(1, 10) | st.integers(1, 100_000))
    floor, peak = sorted(draw(st.tuples(rates, rates)))
    return warmup, total, peak, floor


SOME = (3, 9, 4.0, 1.0)


@example(SOME)
@example((0, 5, 3.0, 0.5))
@given(schedules())
def test_meets_the_corners(schedule):
    warmup, total, peak, floor = schedule
    corners = {warmup: peak, total: floor, total + 1: floor, total + (total - warmup): floor, 3 * total: floor}
    corners |= {0: 0.0} if warmup else {}
    for step, rate in corners.items():
        assert close(lr_at(step, *schedule), float(rate), absolute=1e-12)


@example(SOME, 0.5)
@example((1, 3, 4.0, 1.0), 0.5)
@given(schedules(), st.floats(0, 1))
def test_runs_along_a_line_and_a_cosine(schedule, share):
    warmup, total, peak, floor = schedule
    for step in {int(share * warmup), max(warmup - 1, 0)} - {warmup}:
        assert close(lr_at(step, *schedule), float(peak * step / warmup), absolute=1e-12)
    for step in {warmup + int(share * (total - warmup)), (warmup + total) // 2, total - 1}:
        turn = cmath.exp(1j * math.pi * (step - warmup) / (total - warmup))
        assert close(lr_at(step, *schedule), peak - (peak - floor) * (1 - turn.real) / 2, absolute=1e-12)
