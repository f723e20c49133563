"""Plots for the terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kata_runner.report.plot import plot


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
