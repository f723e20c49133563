"""What is shown of values that are too long for a line."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.report.shortening import from_difference, shortened

values = st.recursive(
    st.integers() | st.text(max_size=30) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans(),
    lambda inner: st.lists(inner, max_size=9) | st.tuples(inner, inner) | st.dictionaries(st.integers(), inner),
)


@given(st.lists(values), st.integers(20, 200))
def test_it_fits_and_is_itself_where_there_is_room(arguments: list[Any], room: int) -> None:
    text = f"f({', '.join(map(repr, arguments))})"
    short = shortened(text, room)
    assert len(short) <= room
    assert short == text or len(text) > room


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("merge([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3)", "merge([1, 2, 3, 4, 5, 6, ...], 3)"),
        ("f(array([1.5, 2.5, 3.5, 4.5], dtype=int8), 2)", "f(array([1.5, ...], dtype=int8), 2)"),
        (f"f({'ab' * 30!r}, 7)", "f('abababababababababababab...', 7)"),
        ("a.get([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])  # None", "a.get([1, 2, 3, 4, ...])  # None"),
        ("f({1: 2, 3: 4, 5: 6, 7: 8, 9: 10, 11: 12}, 5)", "f({1: 2, 3: 4, 5: 6, **...}, 5)"),
        ("<an object that says much of itself>", "<an object that says much of itself>"),
        ("<an object that says much more of itself than fits>", "<an object that says much more of..."),
    ],
)
def test_what_stands_behind_long_values_can_be_seen(text: str, short: str) -> None:
    assert shortened(text, 36) == short


@given(st.lists(st.integers()), st.lists(st.integers()), st.lists(st.integers()))
def test_lists_are_shown_from_where_they_differ(same: list[int], one: list[int], other: list[int]) -> None:
    shown = from_difference(repr(same + one), repr(same + other))
    first, second = (ast.literal_eval(text) for text in shown)
    if first[:1] == [...]:
        assert second[:1] == [...]
        assert (same + one)[-len(first[1:]) :] == first[1:]
        assert first[1:3] == second[1:3]
    assert (first == second) == (one == other)
