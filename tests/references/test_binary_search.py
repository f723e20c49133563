"""The model answers of the track against libraries that know better."""

from __future__ import annotations

import bisect
import itertools
import math

import numpy as np
import scipy.signal
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedDict

from test_references import reference

numbers = st.lists(st.integers(-9, 9), max_size=40)


@given(numbers.map(sorted), st.integers(-10, 10))
def test_equal_range(a: list[int], x: int) -> None:
    bounds = reference("equal_range")["equal_range"](a, x)
    assert bounds == (bisect.bisect_left(a, x), bisect.bisect_right(a, x))
    assert bounds == (np.searchsorted(a, x, "left"), np.searchsorted(a, x, "right"))


@given(st.integers(0, 200) | st.integers(0, 2**400))
def test_integer_sqrt(n: int) -> None:
    assert reference("integer_sqrt")["isqrt"](n) == math.isqrt(n)


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=40))
def test_find_peak(heights: list[int]) -> None:
    a = [heights[0], *(y for x, y in itertools.pairwise(heights) if x != y)]
    peaks, _ = scipy.signal.find_peaks([-np.inf, *a, -np.inf])
    assert reference("find_peak")["find_peak"](a) + 1 in peaks


@given(st.sets(st.integers(-30, 30), min_size=1), st.integers(0, 60), st.integers(-31, 31))
def test_search_rotated_array(values: set[int], k: int, x: int) -> None:
    a = np.roll(sorted(values), k)
    places = np.flatnonzero(a == x).tolist()
    assert [reference("search_rotated_array")["search_rotated"](a.tolist(), x)] == (places or [-1])


@given(st.lists(st.integers(1, 300), min_size=1, max_size=20), st.integers(0, 400))
def test_koko_eating_bananas(piles: list[int], spare: int) -> None:
    hours = len(piles) + spare
    speeds = np.arange(1, max(piles) + 1)
    needed = np.ceil(np.array(piles)[:, None] / speeds).sum(axis=0)
    assert reference("koko_eating_bananas")["min_speed"](piles, hours) == speeds[needed <= hours].min()


@given(st.lists(st.tuples(st.sampled_from("ab"), st.text("xyz", min_size=1), st.integers(1, 4)), max_size=20))
def test_time_map(entries: list[tuple[str, str, int]]) -> None:
    history, now = reference("time_map")["TimeMap"](), 0
    model = {"a": SortedDict(), "b": SortedDict(), "c": SortedDict()}
    for key, value, step in entries:
        now += step
        history.set(key, value, now)
        model[key][now] = value
    for key, values in model.items():
        for t in range(1, now + 3):
            known = values.bisect_right(t)
            assert history.get(key, t) == (values.peekitem(known - 1)[1] if known else "")


@given(numbers.map(sorted), numbers.map(sorted))
def test_median_two_sorted(a: list[int], b: list[int]) -> None:
    if a or b:
        assert reference("median_two_sorted")["median"](a, b) == np.median(a + b)
