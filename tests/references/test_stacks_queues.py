"""Stacks and queues against Python's own parser, sortedcontainers and the queues of the standard library."""

from __future__ import annotations

import ast
import math
import queue

import numpy as np
import scipy.ndimage
from hypothesis import given
from hypothesis import strategies as st
from sortedcontainers import SortedList

from test_references import reference

operations = st.lists(st.none() | st.integers(-5, 5), max_size=60)  # None takes an item out


@given(st.text("()[]{}", max_size=6) | st.text("()", max_size=12))
def test_valid_parentheses(s: str) -> None:
    """With a comma behind every closing bracket, balanced brackets are a tuple of tuples, lists and sets."""
    source = "0," + "".join(bracket if bracket in "([{" else f"{bracket}," for bracket in s)
    try:
        ast.parse(source, mode="eval")
    except SyntaxError:
        balanced = False
    else:
        balanced = True
    assert reference("valid_parentheses")["is_balanced"](s) is balanced


@given(operations)
def test_min_stack(values: list[int | None]) -> None:
    stack, order, inside = reference("min_stack")["MinStack"](), [], SortedList()
    for val in values:
        if val is not None:
            stack.push(val)
            order.append(val)
            inside.add(val)
        elif order:
            stack.pop()
            inside.remove(order.pop())
        if order:
            assert (stack.top(), stack.get_min()) == (order[-1], inside[0])


class _Truncated(int):
    """An integer that adds, subtracts, multiplies and divides as the kata has it."""

    def __add__(self, other: int) -> _Truncated:
        return _Truncated(int(self) + int(other))

    def __sub__(self, other: int) -> _Truncated:
        return _Truncated(int(self) - int(other))

    def __mul__(self, other: int) -> _Truncated:
        return _Truncated(int(self) * int(other))

    def __truediv__(self, other: int) -> _Truncated:
        return _Truncated((int(self) - math.fmod(self, other)) / int(other))


@given(
    st.recursive(
        st.integers(-99, 99).map(lambda x: (f"N({x})", [str(x)])),
        lambda parts: st.builds(
            lambda a, b, operator: (f"({a[0]} {operator} {b[0]})", [*a[1], *b[1], operator]),
            parts,
            parts,
            st.sampled_from("+-*/"),
        ),
        max_leaves=6,
    )
)
def test_evaluate_rpn(expression: tuple[str, list[str]]) -> None:
    infix, tokens = expression
    try:
        expected = eval(infix, {"N": _Truncated})
    except (ValueError, ZeroDivisionError):
        return  # divided by zero
    if abs(expected) < 2**31:
        assert reference("evaluate_rpn")["eval_rpn"](tokens) == expected


@given(operations)
def test_queue_via_stacks(values: list[int | None]) -> None:
    ours, known = reference("queue_via_stacks")["MyQueue"](), queue.SimpleQueue[int]()
    for x in values:
        if x is not None:
            ours.push(x)
            known.put(x)
        elif not known.empty():
            first = known.get()
            assert (ours.peek(), ours.pop()) == (first, first)
        assert ours.empty() == known.empty()


@given(st.integers(1, 5), operations)
def test_ring_buffer(capacity: int, values: list[int | None]) -> None:
    ours, known = reference("ring_buffer")["RingBuffer"](capacity), queue.Queue[int](capacity)
    for x in values:
        if x is not None:
            assert ours.push(x) is not known.full()
            if not known.full():
                known.put_nowait(x)
        else:
            assert ours.pop() == (None if known.empty() else known.get_nowait())
        assert len(ours) == known.qsize()
        assert [ours.peek(i) for i in range(len(ours))] == [*known.queue]


@given(st.lists(st.integers(-20, 20), max_size=40))
def test_daily_temperatures(temperatures: list[int]) -> None:
    """From the warmest day to the coldest: a SortedList of the days that are warmer, asked for the next one."""
    expected, warmer = [0] * len(temperatures), SortedList()
    by_degrees: dict[int, list[int]] = {}
    for day, degrees in enumerate(temperatures):
        by_degrees.setdefault(degrees, []).append(day)
    for degrees in sorted(by_degrees, reverse=True):
        for day in by_degrees[degrees]:
            following = warmer.bisect(day)
            expected[day] = warmer[following] - day if following < len(warmer) else 0
        warmer.update(by_degrees[degrees])
    assert reference("daily_temperatures")["days_until_warmer"](temperatures) == expected


@given(st.lists(st.integers(0, 8), max_size=20))
def test_largest_rectangle_histogram(heights: list[int]) -> None:
    """The longest run of bars that are as high as a given height, for every height; runs found by SciPy."""
    expected = 0
    for height in range(1, 9):
        labels, _ = scipy.ndimage.label(np.array(heights) >= height)
        expected = max(expected, height * int(np.bincount(labels)[1:].max(initial=0)))
    assert reference("largest_rectangle_histogram")["largest_rectangle"](heights) == expected
