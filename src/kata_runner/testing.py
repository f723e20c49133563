"""For the tests of katas: every small input, building nodes, counting what a clock cannot see, comparing numbers.

A test imports nothing of ours but this module and `kata_runner.nodes`.
"""

from __future__ import annotations

import functools
import itertools
import math
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, TypeVar, cast

from hypothesis import example
from hypothesis import strategies as st

from kata_runner.model import OPENED
from kata_runner.nodes import ListNode, TreeNode

__all__ = [
    "Calls",
    "Comparisons",
    "Reads",
    "all_binary_trees",
    "all_lists",
    "all_sorted_lists",
    "all_sublists",
    "binary_trees",
    "close",
    "every",
    "linked_list",
    "linked_values",
    "magnitudes",
    "numbers",
    "open_to_attempts",
    "tree_from_levels",
]

T = TypeVar("T", bound=type)
Test = TypeVar("Test", bound=Callable[..., Any])


# ---------------------------------------------------------------- every small input


def every(**values: Iterable[object]) -> Callable[[Test], Test]:
    """Try a property on every combination of these values before hypothesis makes any, the smallest first.

    Random inputs leave some small ones out, and programs go wrong at those. The first one that fails is shown, so
    `values` go from small to large. Each combination is an `example` of hypothesis, with objects of its own, made
    only when the property runs:

        @every(numbers=all_lists([0, 1, 2], 4), k=[1, 2])
        @given(st.lists(st.integers()), st.integers(1))
        def test_rotates(numbers, k): ...

    Parameters:
        values: for each parameter of the property, what it gets. Combinations are tried in the order of the sum of
            their places in these.
    """
    cases = _Cases(values)

    def attach(test: Test) -> Test:
        examples = _Examples(getattr(test, "hypothesis_explicit_examples", ()))
        examples.append(cases)
        test.hypothesis_explicit_examples = examples  # type: ignore[attr-defined]
        return test

    return attach


class _Cases:
    """Combinations of values, of which examples of hypothesis are made when they are asked for."""

    def __init__(self, values: Mapping[str, Iterable[object]]) -> None:
        self._values = dict(values)

    def __iter__(self) -> Iterator[object]:
        self._values = {name: [*each] for name, each in self._values.items()}
        numbered = (enumerate(cast("list[object]", each)) for each in self._values.values())
        combinations = sorted(itertools.product(*numbered), key=lambda chosen: sum(place for place, _ in chosen))
        for chosen in combinations:
            case = {name: deepcopy(value) for name, (_, value) in zip(self._values, chosen, strict=True)}
            bare: Any = example(**case)(_no_test())
            yield from bare.hypothesis_explicit_examples


class _Examples(list[Any]):
    """The examples of a property. Hypothesis goes through them backwards, from the one that was added last."""

    def __reversed__(self) -> Iterator[Any]:
        for each in super().__reversed__():
            if isinstance(each, _Cases):
                yield from each
            else:
                yield each


def _no_test() -> Callable[[], None]:
    """A function that `example` can be put on."""
    return lambda: None


def all_lists(values: Iterable[object], max_size: int) -> Iterator[list[Any]]:
    """All lists over `values` with at most `max_size` elements, short ones first."""
    values = [*values]
    for size in range(max_size + 1):
        for chosen in itertools.product(values, repeat=size):
            yield [deepcopy(value) for value in chosen]  # each of its own: one list may be there twice


def all_sorted_lists(values: Iterable[object], max_size: int) -> Iterator[list[Any]]:
    """All lists over `values` with at most `max_size` elements in the order of `values`, short ones first."""
    values = [*values]
    for size in range(max_size + 1):
        for chosen in itertools.combinations_with_replacement(values, size):
            yield [deepcopy(value) for value in chosen]


def all_sublists(values: Iterable[object], max_size: int | None = None) -> Iterator[list[Any]]:
    """All choices of at most `max_size` of these values in their order, small ones first: of edges, all graphs."""
    values = [*values]
    for size in range((len(values) if max_size is None else max_size) + 1):
        for chosen in itertools.combinations(values, size):
            yield [deepcopy(value) for value in chosen]


def all_binary_trees(values: Iterable[object], max_size: int) -> Iterator[TreeNode | None]:
    """All binary trees with at most `max_size` nodes, whose values are of these; small ones first.

    Trees may have nodes in common with one another: `every` copies what it takes.
    """
    values = [*values]
    for size in range(max_size + 1):
        yield from _trees_of(size, values)


def _trees_of(size: int, values: Sequence[object]) -> Iterator[TreeNode | None]:
    if size == 0:
        yield None
    for below_left in range(size):
        for value in values:
            for left in _trees_of(below_left, values):
                for right in _trees_of(size - 1 - below_left, values):
                    yield TreeNode(value, left, right)


# ---------------------------------------------------------------- numbers that programs go wrong at

_MAGNITUDES = (
    *(0, 255, 10**4, 10**5, 10**6, 10**7, 10**9, 2 * 10**9, 2**31, 2**32, 2**53, 2**53 + 1),
    *(10**18 + 1, 2**62, 2**63, 2**64, 10**20, 10**30),
)


def magnitudes(smallest: int | None = None, largest: int | None = None) -> list[int]:
    """Whole numbers beyond the usual tables, types, floats and stand-ins for infinity, of both signs, near ones first.

    Give `every` the bounds that the statement sets, and none where it sets none:

        @every(numbers=([n, n, n - 1] for n in magnitudes()))
        @every(amount=magnitudes(smallest=0, largest=10**6))

    Parameters:
        smallest, largest: the bounds of the numbers, both allowed themselves.
    """
    signed = {sign * each: None for each in _MAGNITUDES for sign in (1, -1)}
    return [n for n in signed if (smallest is None or n >= smallest) and (largest is None or n <= largest)]


def numbers(smallest: int | None = None, largest: int | None = None) -> st.SearchStrategy[int]:
    """Whole numbers within these bounds: near 0 (or the bound), at a notable magnitude or beside it, or any.

    Parameters:
        smallest, largest: the bounds of the numbers, both allowed themselves.
    """
    near = 0 if largest is None else min(0, largest)
    near = near if smallest is None else max(near, smallest)

    def within(low: int, high: int) -> st.SearchStrategy[int]:
        lowest = low if smallest is None else max(low, smallest)
        highest = high if largest is None else min(high, largest)
        return st.integers(lowest, highest)

    beside = [within(n - 1, n + 1) for n in magnitudes(smallest, largest)]
    either = [st.one_of(beside)] if beside else []
    return st.one_of(within(near - 9, near + 9), st.integers(smallest, largest), *either)


# ---------------------------------------------------------------- nodes


def linked_list(values: Iterable[object], cycle_at: int | None = None) -> ListNode | None:
    """The head of a linked list of `values`, whose last node leads back to node `cycle_at` if that is given."""
    nodes = [ListNode(value) for value in values]
    for node, following in itertools.pairwise(nodes):
        node.next = following
    if cycle_at is not None:
        nodes[-1].next = nodes[cycle_at]
    return nodes[0] if nodes else None


def linked_values(head: ListNode | None, most: int = 1_000_000) -> list[Any]:
    """The values of a linked list.

    Raises:
        AssertionError: it has more than `most` nodes, or goes in a circle, or what hangs on it is no node.
    """
    values: list[Any] = []
    while head is not None:
        if not (hasattr(head, "val") and hasattr(head, "next")):
            raise AssertionError(f"{head!r} hangs where a node belongs")  # no assert: python -O leaves those out
        if len(values) >= most:
            raise AssertionError(f"more than {most} nodes hang together")
        values.append(head.val)
        head = head.next
    return values


def tree_from_levels(values: Sequence[object]) -> TreeNode | None:
    """The root of a binary tree written level by level, None where a child is missing."""
    if not values:
        return None
    root = TreeNode(values[0])
    row, rest = [root], iter(values[1:])
    while row:
        below: list[TreeNode] = []
        for node in row:
            for side in ("left", "right"):
                value = next(rest, None)
                if value is not None:
                    child = TreeNode(value)
                    setattr(node, side, child)
                    below.append(child)
        row = below
    return root


def binary_trees(values: st.SearchStrategy[Any], max_size: int = 12) -> st.SearchStrategy[TreeNode | None]:
    """Binary trees of any shape, the empty one included, with at most `max_size` nodes."""

    @st.composite
    def trees(draw: st.DrawFn) -> TreeNode | None:
        root: TreeNode | None = None
        open_ends: list[tuple[TreeNode, str]] = []
        for value in draw(st.lists(values, max_size=max_size)):
            node = TreeNode(value)
            if root is None:
                root = node
            else:
                parent, side = open_ends.pop(draw(st.integers(0, len(open_ends) - 1)))
                setattr(parent, side, node)
            open_ends += [(node, "left"), (node, "right")]
        return root

    return trees()


# ---------------------------------------------------------------- counting


def open_to_attempts(*names: str) -> Callable[[T], T]:
    """Let attempts use these methods and attributes of a class's instances.

    Beside these they can use its special methods, and nothing: what else an object knows, the test knows of the answer.
    """

    def mark(cls: T) -> T:
        setattr(cls, OPENED, names)
        return cls

    return mark


class Calls:
    """A function to hand to an attempt, which remembers what it was called with."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._arguments: list[tuple[Any, ...]] = []
        functools.update_wrapper(self, function, updated=())

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self._arguments.append((*args, *sorted(kwargs.items())))
        return self._function(*args, **kwargs)

    @property
    def count(self) -> int:
        """How often it was called."""
        return len(self._arguments)

    @property
    def arguments(self) -> list[tuple[Any, ...]]:
        """What it was called with, in order; keywords as (name, value) pairs at the end."""
        return self._arguments


class Comparisons:
    """Counts how often values are compared: of `counted(values)`, with each other, by any operator."""

    def __init__(self) -> None:
        self.count = 0
        self._hashes: dict[Any, int] = {}

    def hash(self, value: Any) -> int:
        """A hash that is the same for equal values, and says nothing else of them: their place in order of asking."""
        return self._hashes.setdefault(value, len(self._hashes))

    def counted(self, values: Iterable[Any]) -> list[Any]:
        """Stand-ins for `values`, to hand to an attempt; `plain` gives a value back."""
        return [_Counted(value, self) for value in values]

    @staticmethod
    def plain(counted: object) -> Any:
        """The value behind a stand-in.

        Raises:
            AssertionError: it is none: the attempt made it up.
        """
        if not isinstance(counted, _Counted):
            raise AssertionError(f"{counted!r} is none of the values that were handed in")
        return counted._value


@open_to_attempts("count", "index")
class Reads(Sequence[Any]):
    """A sequence to hand to an attempt in place of a list, which counts how many elements are read."""

    def __init__(self, values: Iterable[Any]) -> None:
        self._values = [*values]
        self.reads = 0

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: Any) -> Any:
        found = self._values[index]
        self.reads += len(found) if isinstance(index, slice) else 1
        return found

    def __repr__(self) -> str:
        return f"<a sequence of {len(self)} elements that counts how many are read>"


class _Counted:
    __slots__ = ("_comparisons", "_value")

    def __init__(self, value: Any, comparisons: Comparisons) -> None:
        self._value, self._comparisons = value, comparisons

    def _compare(self, other: object, compare: Callable[[Any, Any], Any]) -> Any:
        if not isinstance(other, _Counted):
            return NotImplemented
        self._comparisons.count += 1
        return compare(self._value, other._value)

    def __eq__(self, other: object) -> Any:
        return self._compare(other, operator.eq)

    def __ne__(self, other: object) -> Any:
        return self._compare(other, operator.ne)

    def __lt__(self, other: object) -> Any:
        return self._compare(other, operator.lt)

    def __le__(self, other: object) -> Any:
        return self._compare(other, operator.le)

    def __gt__(self, other: object) -> Any:
        return self._compare(other, operator.gt)

    def __ge__(self, other: object) -> Any:
        return self._compare(other, operator.ge)

    def __hash__(self) -> int:
        return self._comparisons.hash(self._value)

    def __repr__(self) -> str:
        return repr(self._value)


# ---------------------------------------------------------------- numbers


last_apart: list[tuple[object, object]] = []
"""what `close` was last asked of and found apart, for the judge to tell of"""


def close(actual: object, expected: Any, relative: float = 1e-9, absolute: float = 1e-9) -> bool:
    """Whether a number, or an array of the same shape, is near what is expected.

    False for anything that is no number or array of numbers: no object's own idea of equality is asked. NaN is near NaN
    in arrays, and infinities are near themselves.
    """
    near = _close(actual, expected, relative, absolute)
    if not near:
        last_apart[:] = [(actual, expected)]
    return near


def _close(actual: object, expected: Any, relative: float, absolute: float) -> bool:
    if isinstance(expected, float | int):
        if isinstance(actual, bool) or not isinstance(actual, float | int):
            return False
        return actual == expected or _are_close(actual, expected, relative, absolute)
    import numpy as np

    if not isinstance(actual, np.ndarray | np.generic) or np.shape(actual) != np.shape(expected):
        return False
    return bool(np.allclose(actual, expected, rtol=relative, atol=absolute, equal_nan=True))


def _are_close(actual: float, expected: float, relative: float, absolute: float) -> bool:
    try:
        return math.isclose(actual, expected, rel_tol=relative, abs_tol=absolute)
    except OverflowError:  # a whole number beyond all floats
        return False
