"""`kata_runner.testing`: every small input, before those that hypothesis makes."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kata_runner.nodes import TreeNode
from kata_runner.testing import all_binary_trees, all_lists, every

FEW = settings(database=None, max_examples=5)


def inputs_of(*attached: Any) -> list[tuple[object, ...]]:
    """What a property with these decorators gets, in order."""
    seen: list[tuple[object, ...]] = []

    @FEW
    @given(left=st.none(), right=st.none())
    def prop(left: object, right: object) -> None:
        seen.append((left, right))

    for each in attached:
        prop = each(prop)
    prop()
    return seen


def test_all_lists_are_there_once_and_short_ones_come_first() -> None:
    lists = [*all_lists("ab", 3)]
    assert len({tuple(each) for each in lists}) == len(lists) == 1 + 2 + 4 + 8
    assert all(len(shorter) <= len(longer) for shorter, longer in pairwise(lists))


def test_all_binary_trees_are_there_once_and_small_ones_come_first() -> None:
    def written(node: TreeNode | None) -> str:
        return f"({written(node.left)}{node.val}{written(node.right)})" if node else ""

    trees = [written(root) for root in all_binary_trees("ab", 3)]
    assert len(set(trees)) == len(trees) == 1 + 1 * 2 + 2 * 4 + 5 * 8
    assert all(len(smaller) <= len(larger) for smaller, larger in pairwise(trees))


def test_every_combination_is_tried_small_ones_first_and_then_others() -> None:
    seen = inputs_of(every(left=range(4), right=[10, 11]))
    small = seen[:8]
    assert sorted(small) == [(left, right) for left in range(4) for right in (10, 11)]  # type: ignore[type-var]
    assert all(a + b <= c + d for (a, b), (c, d) in pairwise(small))  # type: ignore[operator]
    assert set(seen[8:]) == {(None, None)}


def test_no_two_inputs_and_no_two_parts_share_an_object() -> None:
    inner: list[int] = []
    seen = inputs_of(every(left=all_lists([inner], 2), right=[inner]))
    objects = [x for left, right in seen[:3] for x in (left, right, *left)]  # type: ignore[misc]
    assert len({id(x) for x in objects}) == len(objects) == 3 * 2 + 3


def test_the_first_that_fails_is_the_smallest_at_any_seed() -> None:
    @FEW
    @every(numbers=all_lists([0, 1, 2], 4))
    @given(numbers=st.lists(st.integers()))
    def prop(numbers: list[int]) -> None:
        assert numbers == sorted(numbers), str(numbers)

    with pytest.raises(AssertionError, match=r"^\[1, 0\]"):
        prop()
