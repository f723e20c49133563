"""Linked lists against deque, networkx and numpy."""

from __future__ import annotations

from collections import deque
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list, linked_values
from test_references import reference

numbers = st.lists(st.integers(-3, 3), max_size=30)


def as_networkx(head: ListNode | None) -> Any:
    """The nodes of a list that ends, for vertices, and its links for edges."""
    graph = nx.DiGraph()
    while head is not None:
        graph.add_node(head)
        if head.next is not None:
            graph.add_edge(head, head.next)
        head = head.next
    return graph


@given(
    st.lists(st.tuples(st.sampled_from(["front", "back", "pop", "insert", "delete"]), st.integers(0, 12)), max_size=60)
)
def test_singly_linked_list(calls: list[tuple[str, int]]) -> None:
    ours, known = reference("singly_linked_list")["LinkedList"](), deque[int]()
    for x, (call, i) in enumerate(calls):
        if call == "front":
            ours.push_front(x)
            known.appendleft(x)
        elif call == "back":
            ours.push_back(x)
            known.append(x)
        elif call == "insert" and i <= len(known):
            ours.insert(i, x)
            known.insert(i, x)
        elif call == "pop" and known:
            assert ours.pop_front() == known.popleft()
        elif call == "delete" and i < len(known):
            assert ours.delete(i) == known[i]
            del known[i]
        else:
            with pytest.raises(IndexError):
                ours.pop_front() if call == "pop" else ours.insert(i, x) if call == "insert" else ours.delete(i)
        assert ours.to_list() == [*known]
        assert len(ours) == len(known)


@given(numbers)
def test_reverse_linked_list(values: list[int]) -> None:
    head = linked_list(values)
    expected = as_networkx(head).reverse()
    turned = as_networkx(reference("reverse_linked_list")["reverse_list"](head))
    assert set(turned) == set(expected)
    assert set(turned.edges) == set(expected.edges)


@given(numbers, st.integers(-3, 3))
def test_remove_list_elements(values: list[int], val: int) -> None:
    head = reference("remove_list_elements")["remove_elements"](linked_list(values), val)
    array = np.array(values, dtype=np.int64)
    assert linked_values(head) == array[array != val].tolist()


@given(numbers | numbers.map(lambda half: half + half[::-1]) | numbers.map(lambda half: half + half[-2::-1]))
def test_palindrome_linked_list(values: list[int]) -> None:
    head = linked_list(values)
    before = as_networkx(head)
    assert reference("palindrome_linked_list")["is_palindrome"](head) == np.array_equal(values, np.flip(values))
    after = as_networkx(head)
    assert [*after.edges] == [*before.edges]
    assert linked_values(head) == values
