"""Hashing against networkx, numpy and regular expressions."""

from __future__ import annotations

import itertools
import re

import networkx as nx
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from test_references import reference


@given(st.lists(st.integers(-15, 25), max_size=30))
def test_longest_consecutive(nums: list[int]) -> None:
    neighbours = nx.Graph()
    neighbours.add_nodes_from(nums)
    neighbours.add_edges_from((x, x + 1) for x in nums if x + 1 in neighbours)
    expected = max(map(len, nx.connected_components(neighbours)), default=0)
    assert reference("longest_consecutive")["longest_consecutive"](nums) == expected


@given(st.lists(st.integers(-4, 4), max_size=40), st.integers(-6, 6))
def test_subarray_sum_equals_k(nums: list[int], k: int) -> None:
    sums = np.cumsum([0, *nums])
    differences = sums[np.newaxis, :] - sums[:, np.newaxis]
    expected = np.count_nonzero(np.triu(differences == k, 1))
    assert reference("subarray_sum_equals_k")["subarray_sum"](nums, k) == expected


@given(st.text("abcz", max_size=40), st.integers(1, 4), st.data())
def test_count_anagram_substrings(text: str, k: int, data: st.DataObject) -> None:
    patterns = data.draw(st.lists(st.text("abcz", min_size=k, max_size=k), min_size=1, max_size=6))
    expected = []
    for pattern in patterns:
        anagrams = {"".join(letters) for letters in itertools.permutations(pattern)}
        expected.append(len(re.findall(f"(?={'|'.join(anagrams)})", text)))
    assert reference("count_anagram_substrings")["count_anagram_substrings"](text, patterns) == expected
