"""The model answers against libraries that know better, on random input."""

from __future__ import annotations

import heapq

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference

numbers = st.lists(st.integers(-50, 50), max_size=40)


@given(numbers, st.data())
def test_prefix_sum_queries(a: list[int], data: st.DataObject) -> None:
    lo = data.draw(st.integers(0, len(a)))
    hi = data.draw(st.integers(lo, len(a)))
    assert reference("prefix_sum_queries")["RangeSum"](a).query(lo, hi) == np.array(a, dtype=np.int64)[lo:hi].sum()


@given(numbers.map(sorted))
def test_dedupe_sorted_in_place(nums: list[int]) -> None:
    expected = np.unique(np.array(nums, dtype=np.int64)).tolist()
    k = reference("dedupe_sorted_in_place")["dedupe"](nums)
    assert nums[:k] == expected


@given(numbers.map(sorted), numbers.map(sorted))
def test_merge_sorted_in_place(left: list[int], right: list[int]) -> None:
    nums = left + [0] * len(right)
    reference("merge_sorted_in_place")["merge"](nums, len(left), right, len(right))
    assert nums == list(heapq.merge(left, right))


@given(st.lists(st.integers(0, 9), max_size=40))
def test_trapping_rain_water(heights: list[int]) -> None:
    bars = np.array(heights, dtype=np.int64)
    levels = np.minimum(np.maximum.accumulate(bars), np.maximum.accumulate(bars[::-1])[::-1])
    assert reference("trapping_rain_water")["trapped"](heights) == (levels - bars).sum()
