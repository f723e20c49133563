"""Whether the answer of a timed call is right: by the kata's own check, or equal to the reference's answer."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from typing import Any

from kata_runner.nodes import ListNode, TreeNode

__all__ = ["LIST_ITERATOR", "equal_results", "is_right"]

LIST_ITERATOR = type(iter([0]))
_NODE_FIELDS = {ListNode: ("val", "next"), TreeNode: ("val", "left", "right")}


def is_right(
    check: Callable[[Any, Any], object] | None,
    call: Any,
    result: object,
    after: object,
    expected: object,
    expected_after: object,
) -> bool:
    """Return whether a timed call came out right.

    Parameters:
        check: whether (arguments, result) is right; None if the reference's result is the only right one.
        call: its arguments.
        result: what it returned.
        after: its arguments as it left them.
        expected, expected_after: the same of the reference.
    """
    if check is not None:
        arguments = after if expected is None else call
        try:
            return bool(check(arguments, result))  # a comparison with a numpy number gives no bool
        except Exception:  # the check cannot read such an answer; `kata verify` proves that it reads the reference's
            return False
    if expected is None:
        return equal_results(after, expected_after)
    if _says_nothing(expected) and not equal_results(after, expected_after):
        return False
    return equal_results(result, expected)


def _says_nothing(expected: object) -> bool:
    """Return whether results of operations are all None: then the answer is what became of their arguments."""
    return isinstance(expected, list) and expected != [] and all(result is None for result in expected)


def equal_results(a: object, b: object) -> bool:
    """Compare two results: numbers up to rounding; lists, tuples and arrays as one; nodes by their links.

    Takes no longer than going through the smaller of the two.
    """
    stack = [(a, b)]
    while stack:
        a, b = stack.pop()
        a, b = _canonical(a), _canonical(b)
        if _is_array(a) != _is_array(b):  # an array is never made of an answer, which may not be one or be endless
            a, b = _listed(a), _listed(b)
        if isinstance(a, list | tuple) and isinstance(b, list | tuple):
            if len(a) != len(b):
                return False
            if not _equal_at_once(a, b):
                stack += zip(a, b, strict=True)
        elif isinstance(a, dict) and isinstance(b, dict):
            if a.keys() != b.keys():
                return False
            stack += [(a[key], b[key]) for key in a]
        elif not _equal_leaves(a, b):
            return False
    return True


def _equal_at_once(a: object, b: object) -> bool:
    """Compare with `==`, which saves looking at every item; False where `==` itself fails."""
    try:
        return bool(a == b)
    except (ValueError, RecursionError, ArithmeticError):  # arrays within; very deep; a signalling Decimal
        return False


def _equal_leaves(a: object, b: object) -> bool:
    if isinstance(a, float) or isinstance(b, float):
        return isinstance(a, int | float) and isinstance(b, int | float) and _close(a, b)
    return _equal_arrays(a, b) if _is_array(a) else _equal_at_once(a, b)


def _close(a: float, b: float) -> bool:
    try:
        return a == b or math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9)
    except OverflowError:  # an integer beyond all floats
        return False


def _is_array(x: object) -> bool:
    return type(x).__module__ == "numpy"


def _listed(x: Any) -> object:
    return x.tolist() if _is_array(x) else x


def _equal_arrays(a: Any, b: Any) -> bool:
    import numpy as np

    return np.shape(a) == np.shape(b) and np.allclose(a, b, rtol=1e-6, atol=1e-9, equal_nan=True)


def _canonical(x: object) -> object:
    """Turn iterators and nodes into something that `==` compares by content."""
    if isinstance(x, LIST_ITERATOR):
        return [*copy.copy(x)]
    return _rows(x) if type(x) in _NODE_FIELDS else x


def _rows(node: object) -> list[list[Any]]:
    """List linked nodes as rows of plain values, links as indices: the same if the nodes are linked in the same way."""
    index: dict[int, int] = {}
    found: list[Any] = []
    waiting: list[Any] = [node]
    while waiting:
        x = waiting.pop()
        if type(x) in _NODE_FIELDS and id(x) not in index:
            index[id(x)] = len(found)
            found.append(x)
            waiting += [getattr(x, field) for field in reversed(_NODE_FIELDS[type(x)])]
    return [[index.get(id(y := getattr(x, field)), y) for field in _NODE_FIELDS[type(x)]] for x in found]
