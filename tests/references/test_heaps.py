"""The model answers of the track against libraries that know better."""

from __future__ import annotations

import heapq
from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedKeyList, SortedList

from test_references import reference

numbers = st.lists(st.integers(-50, 50), max_size=60)


@given(numbers, st.lists(st.none() | st.integers(-50, 50), max_size=60))
def test_binary_heap(items: list[int], operations: list[int | None]) -> None:
    heap, expected = reference("binary_heap")["MinHeap"](items), items.copy()
    heapq.heapify(expected)
    for x in operations:
        if x is not None:
            heap.push(x)
            heapq.heappush(expected, x)
        elif expected:
            assert heap.peek() == expected[0]
            assert heap.pop() == heapq.heappop(expected)
        assert len(heap) == len(expected)


@given(numbers)
def test_heap_sort(a: list[int]) -> None:
    expected = SortedList(a)
    reference("heap_sort")["heap_sort"](a)
    assert a == expected


@given(st.integers(1, 9), numbers)
def test_stream_top_k(k: int, items: list[int]) -> None:
    top = reference("stream_top_k")["TopK"](k)
    for i, x in enumerate(items, 1):
        top.add(x)
        largest = heapq.nlargest(k, items[:i])
        assert top.items() == largest
        assert top.kth() == (np.partition(items[:i], i - k)[i - k] if i >= k else None)


@given(st.lists(st.text("abc", max_size=2), max_size=60), st.integers(1, 12))
def test_top_k_frequent(items: list[str], k: int) -> None:
    counts = Counter(items)
    ranked = SortedKeyList(counts, key=lambda item: (-counts[item], item))
    assert reference("top_k_frequent")["top_k"](items, k) == ranked[:k]


@given(st.lists(numbers.map(sorted), max_size=9))
def test_merge_k_sorted(lists: list[list[int]]) -> None:
    assert reference("merge_k_sorted")["merge_k"](lists) == list(heapq.merge(*lists))


@given(numbers)
def test_running_median(stream: list[int]) -> None:
    finder = reference("running_median")["MedianFinder"]()
    for i, num in enumerate(stream, 1):
        finder.add_num(num)
        assert finder.find_median() == np.median(stream[:i])
