"""`kata_runner.testing`: every small input, before those that hypothesis makes."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, find, given, settings
from hypothesis import strategies as st

from kata_runner.nodes import TreeNode
from kata_runner.testing import (
    all_binary_trees,
    all_lists,
    all_sorted_lists,
    all_sublists,
    every,
    magnitudes,
    numbers,
)

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


def test_all_sorted_lists_are_the_sorted_ones_of_all_lists() -> None:
    assert [*all_sorted_lists([0, 1, 2], 4)] == [each for each in all_lists([0, 1, 2], 4) if each == sorted(each)]


def test_all_sublists_are_there_once_in_order_and_short_ones_come_first() -> None:
    assert [*all_sublists("abc")] == [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]]
    assert [*all_sublists("abc", 1)] == [[], ["a"], ["b"], ["c"]]


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


def test_examples_above_and_below_are_tried_too() -> None:
    seen = inputs_of(
        example(left=1, right=2), every(left=[3], right=[4]), example(left=5, right=6), every(left=[7], right=[8])
    )
    assert seen[:4] == [(7, 8), (5, 6), (3, 4), (1, 2)]


def test_what_every_gets_may_be_an_iterator_and_the_property_may_run_twice() -> None:
    seen: list[int] = []

    @FEW
    @every(number=iter([1, 2]))
    @given(number=st.just(0))
    def prop(number: int) -> None:
        seen.append(number)

    prop()
    prop()
    assert [number for number in seen if number] == [1, 2, 1, 2]


bounds = st.none() | st.integers(-(10**32), 10**32) | st.integers(-3, 3)


@given(bounds, bounds)
def test_magnitudes_keep_to_their_bounds_and_near_ones_come_first(smallest: int | None, largest: int | None) -> None:
    found = magnitudes(smallest, largest)
    assert found == sorted(set(found), key=lambda n: (abs(n), -n))
    assert found == [
        n for n in magnitudes() if (smallest is None or smallest <= n) and (largest is None or n <= largest)
    ]
    assert {0, -(2**31), 2**53 + 1, 2**63, -(10**30)} <= {*magnitudes()}


@given(st.data(), bounds, bounds)
def test_numbers_keep_to_their_bounds(data: st.DataObject, smallest: int | None, largest: int | None) -> None:
    if smallest is not None and largest is not None:
        smallest, largest = sorted([smallest, largest])
    drawn = data.draw(numbers(smallest, largest))
    assert smallest is None or smallest <= drawn
    assert largest is None or drawn <= largest


@pytest.mark.parametrize("wanted", [-1, 2**31, 2**63 - 1, -(2**63) - 1, 10**18 + 2])
def test_numbers_are_near_0_or_at_notable_magnitudes(wanted: int) -> None:
    assert find(numbers(), lambda n: n == wanted, settings=settings(database=None, max_examples=5000)) == wanted
