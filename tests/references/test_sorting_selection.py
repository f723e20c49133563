"""The model answers of the track against libraries that know better."""

from __future__ import annotations

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedKeyList, SortedList

from test_references import reference

numbers = st.lists(st.integers(-50, 50) | st.integers(-(2**60), 2**60), max_size=60)


@pytest.mark.parametrize("slug", ["insertion_sort", "quicksort"])
@given(items=numbers)
def test_in_place(slug: str, items: list[int]) -> None:
    a = items.copy()
    reference(slug)[slug](a)
    assert a == SortedList(items) == np.sort(np.array(items, dtype=np.int64)).tolist()


@given(st.lists(st.tuples(st.integers(0, 9), st.text(max_size=2)), max_size=40))
def test_counting_sort(rows: list[tuple[int, str]]) -> None:
    assert reference("counting_sort")["counting_sort"](rows, 10) == list(SortedKeyList(rows, key=lambda row: row[0]))


@given(numbers)
def test_radix_sort(a: list[int]) -> None:
    assert reference("radix_sort")["radix_sort"](a) == SortedList(a)


@given(numbers | st.lists(st.integers(0, 5), max_size=60))
def test_count_inversions(a: list[int]) -> None:
    passed: SortedList = SortedList()
    inversions = 0
    for x in a:
        inversions += len(passed) - passed.bisect_right(x)
        passed.add(x)
    assert reference("count_inversions")["count_inversions"](a.copy()) == inversions


@given(st.lists(st.tuples(st.integers(-40, 40), st.integers(0, 12)), max_size=20))
def test_merge_intervals(pairs: list[tuple[int, int]]) -> None:
    intervals = [[start, start + length] for start, length in pairs]
    overlaps = nx.Graph()
    overlaps.add_nodes_from(range(len(intervals)))
    for i, (start, end) in enumerate(intervals):
        overlaps.add_edges_from((i, j) for j, (s, e) in enumerate(intervals) if s <= end and start <= e)
    expected = [
        [min(intervals[i][0] for i in part), max(intervals[i][1] for i in part)]
        for part in nx.connected_components(overlaps)
    ]
    assert reference("merge_intervals")["merge_intervals"](intervals) == sorted(expected)


@given((numbers | st.lists(st.integers(0, 5), max_size=60)).filter(len), st.data())
def test_median_of_medians(a: list[int], data: st.DataObject) -> None:
    k = data.draw(st.integers(0, len(a) - 1))
    found = reference("median_of_medians")["select"](a.copy(), k)
    assert found == SortedList(a)[k] == np.partition(np.array(a, dtype=np.int64), k)[k]
