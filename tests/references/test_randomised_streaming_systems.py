"""Majorities against statistics, cuts against networkx."""

from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.integers(0, 2), max_size=30))
def test_majority_element(a: list[int]) -> None:
    """A majority is the only most frequent item, and the median, too."""
    found = reference("majority_element")["majority"](a)
    modes = statistics.multimode(a)
    if found is None:
        assert all(2 * a.count(x) <= len(a) for x in modes)
    else:
        assert modes == [found]
        assert statistics.median(a) == found
