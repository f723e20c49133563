"""The types that cross the pipe by value, and how each is taken apart and put together."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Sequence
from itertools import chain
from math import prod
from operator import attrgetter
from types import NoneType

from kata_runner.nodes import ListNode, TreeNode
from kata_runner.protocol.framing import LimitError, ProtocolError

__all__ = ["BY_CODE", "LIST", "LISTS", "MAX_ITEMS", "SCALARS", "Codec", "Content", "codec_of", "plain_scalar"]

SCALARS = frozenset({NoneType, bool, int, float, str, bytes, type(NotImplemented)})
"""Types that msgpack carries as they are."""

MAX_FRACTION_BITS = 1 << 16  # reducing a fraction is quadratic in its length
MAX_DECIMAL = 10_000  # digits, and powers of ten: a Decimal of few characters can be a whole number of any length
MAX_ITEMS = 4 << 20  # of one answer, all together: 32 for each element of the largest inputs
MAX_DIMENSIONS = 6  # of an array: NumPy writes down six entries for each at least, however few it is told to show

Content = tuple[object, Sequence[Sequence[object]]]
"""What an object consists of: an extra that packs as it is, and sequences of values."""


class Codec:
    """How objects of one type are taken apart and put together again.

    A mutable codec works on blocks: lists of objects that are written together. Nodes that hang together are one
    block, with a column for each field; every other object is a block of its own.
    """

    __slots__ = ("build", "code", "fill", "links", "reorders", "take")

    def __init__(
        self,
        code: int,
        take: Callable[..., Content],
        build: Callable[..., object],
        fill: Callable[..., None] | None = None,
        links: tuple[str, ...] = (),
        reorders: bool = False,
    ) -> None:
        """
        Parameters:
            code: the codec's number in documents.
            take: block to content; for an immutable codec, object to content.
            build: extra to a block still empty; for an immutable codec, (extra, *parts) to an object.
            fill: mutable codecs only: (block, extra, *parts), replaces the block's content.
            links: attributes that may hold more objects of the same block.
            reorders: whether what was filled in may come out in another order.
        """
        self.code, self.take, self.build, self.fill = code, take, build, fill
        self.links, self.reorders = links, reorders


def _fill_list(block: list[list[object]], _: object, items: Sequence[object]) -> None:
    block[0][:] = items


def _take_lists(block: list[list[object]]) -> Content:
    return (*map(list.__len__, block),), ([*chain.from_iterable(map(list.__iter__, block))],)


def _fill_lists(block: list[list[object]], lengths: Sequence[int], items: Sequence[object]) -> None:
    at = 0
    for target, length in zip(block, lengths, strict=True):
        target[:] = items[at : at + length]
        at += length
    if at != len(items):
        raise ProtocolError("more items than the lists hold")


def _fill_dict(block: list[dict[object, object]], _: object, keys: Sequence[object], values: Sequence[object]) -> None:
    block[0].clear()
    block[0].update(zip(keys, values, strict=True))


def _fill_set(block: list[set[object]], _: object, items: Sequence[object]) -> None:
    block[0].clear()
    block[0].update(items)


def _fill_deque(block: list[deque[object]], _: object, items: Sequence[object]) -> None:
    block[0].clear()
    block[0].extend(items)


def _fill_bytearray(block: list[bytearray], data: bytes) -> None:
    block[0][:] = data


def _node_codec(code: int, node_class: type, *fields: str) -> Codec:
    """Nodes with a value, the first field, and links to other nodes, the rest."""

    def take(nodes: list[object]) -> Content:
        return len(nodes), [[*map(attrgetter(field), nodes)] for field in fields]

    def build(count: int) -> list[object]:
        return [node_class() for _ in range(count)]

    def fill(nodes: list[object], _: object, *columns: Sequence[object]) -> None:
        for field, column in zip(fields, columns, strict=True):
            for node, value in zip(nodes, column, strict=True):
                setattr(node, field, value)

    return Codec(code, take, build, fill, fields[1:])


def _fraction_of(_: object, pair: Sequence[int]) -> object:
    from fractions import Fraction

    numerator, denominator = pair
    if max(numerator.bit_length(), denominator.bit_length()) > MAX_FRACTION_BITS:
        raise LimitError(f"its answer has a Fraction of more than {MAX_FRACTION_BITS:,} bits")
    return Fraction(numerator, denominator)


def _decimal_of(_: object, texts: Sequence[str]) -> object:
    from decimal import Decimal

    (text,) = texts
    if len(text) <= MAX_DECIMAL:
        value = Decimal(text)
        if not value.is_finite() or abs(value.adjusted()) <= MAX_DECIMAL:
            return value
    raise LimitError(f"its answer has a Decimal of more than {MAX_DECIMAL:,} places")


def _range_of(_: object, ends: Sequence[int]) -> object:
    made = range(*ends)
    if max(map(abs, ends)) >> 63 or len(made) > MAX_ITEMS:
        raise LimitError(f"its answer has a range of more than {MAX_ITEMS:,} numbers")
    return made


def _array_of(extra: object) -> list[object]:
    """A new array of the shape and dtype in `extra`, filled with its bytes."""
    return [_entries(*_checked_array(extra))]


def _fill_array(block: list[object], extra: object) -> None:
    import numpy as np

    dtype, shape, data = _checked_array(extra)
    target = block[0]
    assert isinstance(target, np.ndarray)
    if target.dtype.str != dtype or target.shape != shape:
        raise ProtocolError("array changed its shape")
    target[...] = _entries(dtype, shape, data)


def _number_of(extra: object) -> object:
    dtype, shape, data = _checked_array(extra)
    if shape:
        raise ProtocolError("numpy scalar with a shape")
    return _entries(dtype, shape, data)[()]  # type: ignore[index]


def _entries(dtype: str, shape: tuple[int, ...], data: bytes) -> object:
    """A new array of these bytes, with True where a bool is none of the bytes 0 and 1: it would compare as it likes."""
    import numpy as np

    array = np.frombuffer(data, dtype).reshape(shape)
    return array.view("u1") != 0 if array.dtype.kind == "b" else array.copy()


def _checked_array(extra: object) -> tuple[str, tuple[int, ...], bytes]:
    match extra:
        case (str() as dtype, tuple() as shape, bytes() as data) if _numeric(dtype) and all(
            type(n) is int and n >= 0 for n in shape
        ):
            if len(shape) > MAX_DIMENSIONS or prod(n or 1 for n in shape) > MAX_ITEMS:
                most = f"{MAX_DIMENSIONS} dimensions, or {MAX_ITEMS:,} entries"
                raise LimitError(f"its answer has an array of more than {most}")
            return dtype, shape, data
    raise ProtocolError("not an array")


def _numeric(dtype: str) -> bool:
    """Bool, integer, float or complex of a fixed size: what has no pointers in it."""
    return dtype[:1] in "<>|" and dtype[1:2] in "?biufc" and dtype[2:].isdecimal() and len(dtype) < 5


# Each takes apart with the base class's own methods: a subclass in an attempt is judged by what it holds, not by
# what it says it holds.
LIST = Codec(1, lambda block: (None, (list.__getitem__(block[0], slice(None)),)), lambda _: [[]], _fill_list)
_DICT = Codec(
    2,
    lambda block: (None, (list(dict.keys(block[0])), list(dict.values(block[0])))),
    lambda _: [{}],
    _fill_dict,
)
_SET = Codec(
    3,
    lambda block: (None, (list(set.__iter__(block[0])),)),
    lambda _: [set()],
    _fill_set,
    reorders=True,
)
_DEQUE = Codec(
    4,
    lambda block: (block[0].maxlen, (list(deque.__iter__(block[0])),)),
    lambda maxlen: [deque(maxlen=maxlen)],
    _fill_deque,
)
_BYTEARRAY = Codec(5, lambda block: (bytes(block[0]), ()), lambda _: [bytearray()], _fill_bytearray)
_LIST_NODE = _node_codec(6, ListNode, "val", "next")
_TREE_NODE = _node_codec(7, TreeNode, "val", "left", "right")
_ARRAY = Codec(
    8,
    lambda block: ((block[0].dtype.str, block[0].shape, block[0].tobytes()), ()),
    _array_of,
    _fill_array,
)
LISTS = Codec(16, _take_lists, lambda lengths: [[] for _ in lengths], _fill_lists)
"""Many lists in one block: what makes an adjacency list of 10,000 lists cheap."""

_TUPLE = Codec(9, lambda x: (None, (tuple.__getitem__(x, slice(None)),)), lambda _, items: tuple(items))
_FROZENSET = Codec(10, lambda x: (None, (list(frozenset.__iter__(x)),)), lambda _, items: frozenset(items))
_RANGE = Codec(11, lambda x: (None, ((x.start, x.stop, x.step),)), _range_of)
_SLICE = Codec(17, lambda x: (None, ((x.start, x.stop, x.step),)), lambda _, ends: slice(*ends))
_COMPLEX = Codec(12, lambda x: (None, ((x.real, x.imag),)), lambda _, parts: complex(*parts))
_FRACTION = Codec(13, lambda x: (None, ((x.numerator, x.denominator),)), _fraction_of)
_DECIMAL = Codec(14, lambda x: (None, ((str(x),),)), _decimal_of)
_NUMBER = Codec(15, lambda x: ((x.dtype.str, (), x.tobytes()), ()), _number_of)

_EXACT: dict[type, Codec] = {
    list: LIST,
    dict: _DICT,
    set: _SET,
    deque: _DEQUE,
    bytearray: _BYTEARRAY,
    tuple: _TUPLE,
    frozenset: _FROZENSET,
    range: _RANGE,
    slice: _SLICE,
    complex: _COMPLEX,
    ListNode: _LIST_NODE,
    TreeNode: _TREE_NODE,
}
BY_CODE: dict[int, Codec] = {
    codec.code: codec for codec in (*_EXACT.values(), LISTS, _FRACTION, _DECIMAL, _ARRAY, _NUMBER)
}
_SUBCLASSED = (list, dict, set, deque, bytearray, tuple, frozenset, complex)
# A solution written elsewhere may bring node classes of its own, of the well-known names and fields.
_NODE_CLASSES = {
    "ListNode": (("val", "next"), _LIST_NODE),
    "TreeNode": (("val", "left", "right"), _TREE_NODE),
}


def codec_of(value: object) -> Codec | None:
    """The codec that carries `value`, or None if it cannot cross by value."""
    value_type = type(value)
    return _EXACT.get(value_type) or _codec_by_looking(value, value_type)


def _codec_by_looking(value: object, value_type: type) -> Codec | None:
    for base in _SUBCLASSED:
        if issubclass(value_type, base):
            return _EXACT[base]
    module = value_type.__module__
    if module == "numpy":
        return _numpy_codec(value)
    if module == "fractions" and value_type.__name__ == "Fraction":
        return _FRACTION
    if module == "decimal" and value_type.__name__ == "Decimal":
        return _DECIMAL
    fields, codec = _NODE_CLASSES.get(value_type.__name__, ((), None))
    return codec if all(hasattr(value, field) for field in fields) else None


def _numpy_codec(value: object) -> Codec | None:
    np = sys.modules["numpy"]
    if isinstance(value, np.ndarray | np.generic) and _numeric(value.dtype.str):
        return _ARRAY if isinstance(value, np.ndarray) else _NUMBER
    return None


def plain_scalar(value: object) -> object:
    """The bare number, text or bytes in a subclass instance; `value` itself if it is no such thing, or numpy's."""
    if type(value).__module__ == "numpy":
        return value
    if isinstance(value, int):
        return int.__pos__(value)
    if isinstance(value, float):
        return float.__pos__(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bytes):
        return bytes.__getitem__(value, slice(None))
    return value
