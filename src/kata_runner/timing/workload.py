"""A kata's workload: inputs of any size, and whether what comes back is right."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from kata_runner.errors import WorkloadError
from kata_runner.nodes import ListNode, TreeNode

__all__ = ["Workload", "WorkloadError"]

_LIST_ITERATOR = type(iter([0]))


@dataclass(frozen=True)
class Workload:
    """What a workload.py says."""

    make: Callable[[int, Random], Any]
    """arguments of a call of size n, or a list of operations on an instance"""
    check: Callable[[Any, Any], object] | None
    """whether (arguments, result) is right; None where the reference's result is the only right one"""
    smallest: int = 64
    largest: int = 1 << 17
    step: float = 2.0

    @staticmethod
    def load(path: Path) -> Workload:
        """
        Raises:
            WorkloadError: the file does not run, or lacks `workload`.
        """
        module = ModuleType("workload")
        module.__file__ = str(path)
        try:
            exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), vars(module))
        except Exception as error:
            raise WorkloadError(f"{path}: {type(error).__name__}: {error}") from error
        names = vars(module)
        if not callable(names.get("workload")):
            raise WorkloadError(f"{path}: has no function workload(n, rng)")
        sizes = {
            field: names[name]
            for field, name in (("smallest", "SMALLEST"), ("largest", "LARGEST"), ("step", "STEP"))
            if name in names
        }
        return Workload(names["workload"], names.get("check"), **sizes)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The sizes at which the kata is judged: always the same, from the smallest, none above the largest."""
        sizes, size = [], float(self.smallest)
        while int(size) <= self.largest:
            sizes.append(int(size))
            size *= self.step
        return tuple(sizes)

    def calls(self, n: int, count: int, rng: Random) -> list[Any]:
        """Arguments for `count` calls of size n: different content each time, the same shape.

        Raises:
            WorkloadError: the workload fails, or gives neither arguments nor operations.
        """
        try:
            made = [self.make(n, rng) for _ in range(count)]
        except Exception as error:
            raise WorkloadError(f"workload({n}, rng): {type(error).__name__}: {error}") from error
        if not all(isinstance(call, tuple | list) and len(call) for call in made):
            raise WorkloadError(f"workload({n}, rng) gives neither a tuple of arguments nor a list of operations")
        return made

    def right(self, call: Any, result: object, after: object, expected: object, expected_after: object) -> bool:
        """Whether a timed call came out right.

        Parameters:
            call: its arguments.
            result: what it returned.
            after: its arguments as it left them.
            expected, expected_after: the same of the reference.
        """
        if self.check is not None:
            arguments = after if expected is None else call
            try:
                return bool(self.check(arguments, result))  # a comparison with a numpy number gives no bool
            except Exception:  # an answer of no form that it knows; of the reference's, verify sees to that
                return False
        if expected is None:
            return alike(after, expected_after)
        if _says_nothing(expected) and not alike(after, expected_after):
            return False
        return alike(result, expected)


def _says_nothing(expected: object) -> bool:
    """Whether results of operations are all None: the answer is what became of their arguments."""
    return isinstance(expected, list) and expected != [] and all(result is None for result in expected)


def handle(value: object) -> object:
    """What a document has for an argument that is not plain data: only iterators over lists of numbers can be.

    Raises:
        WorkloadError: it is something else.
    """
    if isinstance(value, _LIST_ITERATOR):
        return ["iterator", [*copy.copy(value)]]
    raise WorkloadError(f"workload gives a {type(value).__name__}, which cannot be sent to a timed attempt")


def alike(a: object, b: object) -> bool:
    """Whether two results say the same: numbers up to rounding, lists, tuples and arrays as one, nodes by their links.

    It takes no longer than to go through the smaller of the two.
    """
    stack = [(a, b)]
    while stack:
        a, b = stack.pop()
        a, b = _plain(a), _plain(b)
        if _is_array(a) != _is_array(b):  # an array is never made of an answer, which may not be one or be endless
            a, b = _listed(a), _listed(b)
        if isinstance(a, list | tuple) and isinstance(b, list | tuple):
            if len(a) != len(b):
                return False
            if not _equal(a, b):
                stack += zip(a, b, strict=True)
        elif isinstance(a, dict) and isinstance(b, dict):
            if a.keys() != b.keys():
                return False
            stack += [(a[key], b[key]) for key in a]
        elif not _same_leaf(a, b):
            return False
    return True


def _equal(a: object, b: object) -> bool:
    """Whether they are equal at first sight, which saves looking at every item; False where that cannot be asked."""
    try:
        return bool(a == b)
    except (ValueError, RecursionError, ArithmeticError):  # arrays within; very deep; a signalling Decimal
        return False


def _same_leaf(a: object, b: object) -> bool:
    if isinstance(a, float) or isinstance(b, float):
        return isinstance(a, int | float) and isinstance(b, int | float) and _close(a, b)
    return _same_array(a, b) if _is_array(a) else _equal(a, b)


def _close(a: float, b: float) -> bool:
    try:
        return a == b or math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9)
    except OverflowError:  # an integer beyond all floats
        return False


def _is_array(x: object) -> bool:
    return type(x).__module__ == "numpy"


def _listed(x: Any) -> object:
    return x.tolist() if _is_array(x) else x


def _same_array(a: Any, b: Any) -> bool:
    import numpy as np

    return np.shape(a) == np.shape(b) and np.allclose(a, b, rtol=1e-6, atol=1e-9, equal_nan=True)


_NODE_FIELDS = {ListNode: ("val", "next"), TreeNode: ("val", "left", "right")}


def _plain(x: object) -> object:
    """`x` as something that compares by content."""
    if isinstance(x, _LIST_ITERATOR):
        return [*copy.copy(x)]
    return _unlinked(x) if type(x) in _NODE_FIELDS else x


def _unlinked(node: object) -> list[list[Any]]:
    """Linked nodes as rows of plain values, links as indices: the same for nodes that are linked in the same way."""
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
