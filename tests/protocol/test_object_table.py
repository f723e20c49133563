"""Values cross the pipe and come back the same: equal, of the same types, and linked in the same way."""

from __future__ import annotations

import math
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kata_runner.nodes import ListNode, TreeNode
from kata_runner.protocol import object_table
from kata_runner.protocol.codecs import MAX_ITEMS
from kata_runner.protocol.framing import PREFIX, LimitError, ProtocolError, pack, unpack
from kata_runner.protocol.object_table import MAX_DEPTH, MAX_OBJECTS, ObjectTable
from kata_runner.testing import linked_list, linked_values

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary()
hashable = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3),
    max_leaves=8,
)
values = st.recursive(
    hashable | st.complex_numbers(allow_nan=False) | st.fractions() | st.builds(range, st.integers(-9, 9)),
    lambda inner: (
        st.lists(inner, max_size=12)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(hashable, inner, max_size=4)
        | st.lists(inner, max_size=4).map(deque)
        | st.lists(st.lists(inner, max_size=3), min_size=9, max_size=12)
        | st.lists(st.tuples(st.integers(), st.text(max_size=2)), max_size=12)
    ),
    max_leaves=30,
)


def no_reference(value: object) -> object:
    raise TypeError(f"a {type(value).__name__} has no value")


class Wire:
    """Two tables, and the bytes between them."""

    def __init__(self) -> None:
        self.here, self.there = ObjectTable(no_reference, no_reference), ObjectTable(no_reference, no_reference)

    def send(self, *roots: object) -> list[Any]:
        return [*self.there.load(unpack(pack(self.here.dump(roots))[PREFIX:]))]

    def answer(self, *roots: object) -> list[Any]:
        return [*self.here.load(unpack(pack(self.there.dump(roots))[PREFIX:]))]


def same(a: Any, b: Any) -> bool:
    """Equal, and of the same types all the way down."""
    if type(a) is not type(b):
        return False
    if isinstance(a, list | tuple | deque):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(x, y) for x, y in zip(a.values(), b.values(), strict=True))
    if isinstance(a, float):
        return a == b and math.copysign(1, a) == math.copysign(1, b)
    return bool(a == b)


@given(values)
def test_arrives_as_it_was(value: Any) -> None:
    (arrived,) = Wire().send(value)
    assert same(arrived, value)


@given(values)
def test_comes_back_as_the_object_that_was_sent(value: Any) -> None:
    wire = Wire()
    sent = [value]
    (arrived,) = wire.send(sent)
    (back,) = wire.answer(arrived)
    assert back is sent
    assert same(back, [value])


@given(values, values)
def test_changes_on_one_side_happen_on_the_other(first: Any, second: Any) -> None:
    wire = Wire()
    sent: list[Any] = [first]
    (arrived,) = wire.send(sent)
    arrived.append(second)
    wire.answer()
    assert same(sent, [first, second])
    sent.clear()
    wire.send()
    assert arrived == []


@given(st.lists(st.integers(0, 3), max_size=6), st.data())
def test_aliases_stay_aliases(choices: list[int], data: st.DataObject) -> None:
    pool: list[list[Any]] = [[], [], [], []]
    for choice in choices:
        pool[choice].append(pool[data.draw(st.integers(0, 3))])
    arrived = Wire().send(*pool)
    index = {id(x): i for i, x in enumerate(pool)}
    index_there = {id(x): i for i, x in enumerate(arrived)}
    assert [[index[id(y)] for y in x] for x in pool] == [[index_there[id(y)] for y in x] for x in arrived]


@given(st.lists(st.integers(), max_size=8), st.data())
def test_linked_lists_keep_their_nodes(numbers: list[int], data: st.DataObject) -> None:
    cycle = data.draw(st.none() | st.integers(0, len(numbers) - 1)) if numbers else None
    head = linked_list(numbers, cycle)
    wire = Wire()
    (arrived,) = wire.send(head)
    node, original, seen = arrived, head, set()
    while node is not None and id(node) not in seen:
        assert node.val == original.val  # type: ignore[union-attr]
        assert wire.answer(node)[0] is original
        seen.add(id(node))
        node, original = node.next, original.next  # type: ignore[union-attr]
    assert (node is None) == (original is None)


def test_deep_things_are_flat() -> None:
    chain = linked_list(range(100_000))
    (arrived,) = Wire().send(chain)
    assert linked_values(arrived) == list(range(100_000))
    nested: list[Any] = []
    for _ in range(50_000):
        nested = [nested]
    (arrived,) = Wire().send(nested)
    depth = 0
    while arrived:
        (arrived,) = arrived
        depth += 1
    assert depth == 50_000
    tree = None
    for value in range(50_000):
        tree = TreeNode(value, right=tree)
    (arrived,) = Wire().send(tree)
    assert (arrived.val, arrived.right.val, arrived.left) == (49_999, 49_998, None)


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6).reshape(2, 3),
        np.array([]),
        np.array(3.5),
        np.zeros((0, 4), dtype=np.float32),
        np.array([True, False]),
        np.array([1 + 2j]),
        np.arange(12).reshape(3, 4)[::2, ::-1],
    ],
)
def test_arrays_arrive_as_they_were(array: np.ndarray[Any, Any]) -> None:
    wire = Wire()
    (arrived,) = wire.send(array)
    assert arrived.dtype == array.dtype
    assert arrived.shape == array.shape
    assert np.array_equal(arrived, array)
    if array.size:
        arrived[...] = 1
        wire.answer()
        assert (array == 1).all()


def test_subclasses_are_what_they_hold() -> None:
    point = namedtuple("point", "x y")(1, [2])
    sent = (Counter("aab"), point, defaultdict(list, {1: [2]}), OrderedDict(a=1), np.float64(0.5), np.int64(7))
    arrived = Wire().send(*sent)
    assert [type(x) for x in arrived] == [dict, tuple, dict, dict, np.float64, np.int64]
    assert arrived == [{"a": 2, "b": 1}, (1, [2]), {1: [2]}, {"a": 1}, 0.5, 7]


def test_special_numbers() -> None:
    arrived = Wire().send(10**5000, -(2**63), 2**64, float("nan"), float("-inf"), -0.0, Fraction(1, 3), Decimal("1.50"))
    assert arrived[:3] == [10**5000, -(2**63), 2**64]
    assert math.isnan(arrived[3])
    assert str(arrived[5]) == "-0.0"
    assert arrived[6:] == [Fraction(1, 3), Decimal("1.50")]


def test_a_foreign_node_class_of_the_well_known_name_crosses() -> None:
    class Foreign:
        def __init__(self, val: int, next: object = None) -> None:  # noqa: A002
            self.val, self.next = val, next

    Foreign.__name__ = "ListNode"
    (arrived,) = Wire().send(Foreign(1, Foreign(2)))
    assert isinstance(arrived, ListNode)
    assert linked_values(arrived) == [1, 2]


def nested(depth: int) -> list[Any]:
    """A document of a tuple that holds one twice, and so on."""
    inner = [[9, None, 1, [-i, -i]] for i in range(1, depth + 1)]
    return [1, [~depth], [], [[9, None, 0, [1]], *inner], []]


@pytest.mark.parametrize(
    "document",
    [
        [1, [0], [[16, [0] * (MAX_OBJECTS + 1), 0, []]], [], []],  # lists
        [1, [0], [[1, None, 0, []]] * (MAX_OBJECTS + 1), [], []],
        [4, [[0] * (MAX_ITEMS + 1)], [], [], []],
        [1, [0], [[1, None, 0, [0] * (MAX_ITEMS + 1)]], [], []],
        nested(60),
        [1, [-1], [], [[9, None, 1, [~(i + 1)]] for i in range(MAX_DEPTH + 1)] + [[9, None, 0, []]], []],
        [1, [-1], [], [[11, None, 0, [0, 10**9, 1]]], []],  # a range
        [1, [-1], [], [[13, None, 0, [1 << 100_000, 3]]], []],  # a fraction
        [1, [-1], [], [[14, None, 0, ["1e99999"]]], []],  # a Decimal
        [1, [0], [[8, ["|b1", [1] * 7, b"1"]]], [], []],  # an array of seven dimensions
        [1, [0], [[8, ["|b1", [1 << 30, 0], b""]]], [], []],
        [4, [1 << (1 << 20)], [], [], []],
    ],
    ids=str.split("lists objects items list repeats depth range fraction decimal dimensions entries int"),
)
def test_what_is_too_much_is_refused_by_name(document: list[Any]) -> None:
    table = ObjectTable(no_reference, no_reference)
    with pytest.raises(LimitError, match="its answer has"):
        table.load(unpack(pack(document)[PREFIX:]))


def test_a_bool_is_one_of_two() -> None:
    (array,) = ObjectTable(no_reference, no_reference).load(
        unpack(pack([1, [0], [[8, ["|b1", [2], b"\2\1"]]], [], []])[PREFIX:])
    )
    assert array.view("u1").tolist() == [1, 1]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "document",
    [
        [],
        [0, [], [], []],
        [9, [], [], [], []],
        [1, [0], [], [], []],
        [1, [-1], [], [], []],
        [1, [-1], [], [[9, None, 1, [-1]]], []],  # a tuple in itself
        [1, [-1], [], [[1, None, 0, []]], []],  # a list among the immutable
        [1, [0], [[9, None, 0, []]], [], []],  # a tuple among the mutable
        [1, [0], [[99, None, 0, []]], [], []],
        [1, [0], [[2, None, 1, [0], 0, [1]]], [], []],  # a dict as its own key
        [1, [0], [[3, None, 1, [0]]], [], []],  # a set in itself
        [1, [0], [[6, 10**9, 0, [1], 0, [2]]], [], []],  # more nodes than values
        [0, [], [], [], [[0, 1, None, 0, []]]],  # a change of what is not there
        [1, [0], [[8, ["<f8", [10**12], b""]]], [], []],
        [1, [0], [[8, ["|O", [1], b"12345678"]]], [], []],
        [1, [-1], [], [[13, None, 0, [1, 0]]], []],  # a fraction over nothing
        [3, [0, [1, 2]], [], [], []],
        [0, [[1]], [], [], []],
    ],
)
def test_what_is_no_document_is_refused(document: list[Any]) -> None:
    table = ObjectTable(no_reference, no_reference)
    with pytest.raises(ProtocolError):
        table.load(unpack(pack(document)[PREFIX:]))


def test_the_worked_example_in_the_docstring_is_what_is_sent() -> None:
    wire = Wire()
    items, node = [3, 1], ListNode(5)
    request = wire.here.dump([items, node])
    arrived = wire.there.load(unpack(pack(request)[PREFIX:]))
    arrived[0].sort()  # type: ignore[attr-defined]
    answer = wire.there.dump([arrived[1]])
    (returned,) = wire.here.load(unpack(pack(answer)[PREFIX:]))
    assert returned is node
    assert items == [1, 3]
    examples = [line.strip() for line in (object_table.__doc__ or "").splitlines() if line.startswith("    [1, ")]
    assert examples == [repr(request), repr(answer)]
