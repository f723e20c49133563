"""The model answers of this track against libraries that know better, on random input."""

from __future__ import annotations

import itertools
import re
from fractions import Fraction

import networkx as nx
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedList

from test_references import reference


@given(st.lists(st.tuples(st.integers(1, 10**18), st.integers(0, 9) | st.integers(0, 10**18)), max_size=6))
def test_weighted_completion_scheduling(jobs: list[tuple[int, int]]) -> None:
    lattice = nx.DiGraph()  # from no jobs done to all of them
    lattice.add_node(frozenset())
    for count in range(len(jobs)):
        for done in map(frozenset, itertools.combinations(range(len(jobs)), count)):
            now = sum(jobs[i][1] for i in done)
            for i, (weight, length) in enumerate(jobs):
                if i not in done:
                    lattice.add_edge(done, done | {i}, weight=weight * (now + length))
    least = nx.dijkstra_path_length(lattice, frozenset(), frozenset(range(len(jobs))))
    assert reference("weighted_completion_scheduling")["min_weighted_completion"](jobs) == least


@given(st.dictionaries(st.characters(), st.integers(1, 10**6), min_size=2, max_size=40))
def test_huffman_coding(freq: dict[str, int]) -> None:
    """As long as the tree that a SortedList of weights gives, between the entropy and one digit more, and readable."""
    code = reference("huffman_coding")["huffman"](freq)
    weights, least = SortedList(freq.values()), 0
    while len(weights) > 1:
        pair = weights.pop(0) + weights.pop(0)
        weights.add(pair)
        least += pair
    total, digits = sum(freq.values()), sum(count * len(code[character]) for character, count in freq.items())
    entropy = scipy.stats.entropy([*freq.values()], base=2)
    assert digits == least
    assert entropy - 1e-9 <= digits / total <= entropy + 1
    assert sum(Fraction(1, 2 ** len(digits)) for digits in code.values()) == 1
    text = "".join(freq) * 2
    read = re.findall("|".join(code.values()), "".join(code[character] for character in text))
    assert "".join({digits: character for character, digits in code.items()}[word] for word in read) == text
