"""The model answers of the track against libraries that know better."""

from __future__ import annotations

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
