"""Whether the answer of a timed call is right."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kata_runner.nodes import ListNode
from kata_runner.testing import linked_list, tree_from_levels
from kata_runner.timing.equality import equal_results, is_right

leaves = st.integers(-3, 3) | st.text(max_size=1) | st.none()
plain = st.recursive(leaves, lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=1), x, max_size=2))


@given(plain)
def test_everything_is_like_itself(value: object) -> None:
    assert equal_results(value, value)
    assert equal_results([value], (value,))


@given(plain, plain)
def test_different_things_are_not_alike(a: object, b: object) -> None:
    assume(a != b)
    assert not equal_results(a, b)
    assert not equal_results([1, a], [1, b])


def test_results_up_to_rounding_and_linking() -> None:
    import numpy as np

    assert equal_results([0.1 + 0.2], (0.3,))
    assert not equal_results(0.3, 0.31)
    assert not equal_results(1.0, "1.0")
    assert equal_results(np.array([0.1 + 0.2]), np.array([0.3]))
    assert not equal_results(np.zeros(2), np.zeros((2, 1)))
    assert equal_results(linked_list([1, 2]), linked_list([1, 2]))
    assert not equal_results(linked_list([1, 2]), linked_list([1, 2], cycle_at=0))
    assert not equal_results(linked_list([1, 2]), linked_list([1, 3]))
    assert not equal_results(ListNode(1), 1)
    assert equal_results(tree_from_levels([1, None, 2]), tree_from_levels([1, None, 2]))
    assert not equal_results(tree_from_levels([1, None, 2]), tree_from_levels([1, 2]))
    assert equal_results(iter([1]), iter([1]))


@pytest.mark.parametrize(
    ("result", "after", "expected", "expected_after", "right"),
    [
        (3, [], 3, [], True),
        (3, [], 4, [], False),
        (3, [1], 3, [2], True),  # arguments are free to change where a result is returned
        (None, [1, 2], None, [1, 2], True),
        (None, [2, 1], None, [1, 2], False),
        (7, [1, 2], None, [1, 2], True),  # where none is expected, what is returned is of no account
        ([None], [1], [None], [1], True),  # operations that all return None
        ([None], [2], [None], [1], False),
        ([7], [1], [None], [1], False),
    ],
)
def test_right_is_what_the_reference_returns_or_leaves(
    result: Any, after: Any, expected: Any, expected_after: Any, right: bool
) -> None:
    assert is_right(None, ([],), result, after, expected, expected_after) is right


def test_a_check_decides_alone_and_an_answer_that_it_cannot_read_is_wrong() -> None:
    def positive(arguments: tuple[int], result: int) -> bool:
        return result > arguments[0]

    assert is_right(positive, (1,), 2, (1,), 9, (1,))
    assert not is_right(positive, (1,), 1, (1,), 1, (1,))
    assert not is_right(positive, (1,), "many", (1,), 9, (1,))
    assert is_right(positive, (1,), 1, (0,), None, (0,)), "where none is expected, the check sees what is left"
