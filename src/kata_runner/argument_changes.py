"""What was handed to an attempt, and whether a call has changed it.

The judge asks this of its own copies of the arguments, and plain pytest, where the attempt runs in the same process, of
the arguments themselves. Nothing here recurses: a chain of 100,000 nodes is compared as a list of numbers is.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from operator import is_
from typing import Any

from kata_runner.model import Signature
from kata_runner.protocol.codecs import LISTS, SCALARS, Codec, Content, codec_of
from kata_runner.protocol.object_table import Block
from kata_runner.safe_text import show

__all__ = ["ArgumentChangedError", "Contents", "HandedIn", "contents", "contents_of_blocks", "only_changed"]

Contents = dict[int, tuple[object, Content]]
"""Mutable objects and what they hold, or held, by identity"""

Pairs = Sequence[tuple[object, object]]


class ArgumentChangedError(AssertionError):
    """A call has changed an argument that it must leave alone; the text says which, and what that became."""


class HandedIn:
    """The arguments of all calls of one example."""

    def __init__(self, mutates: Collection[str]) -> None:
        """
        Parameters:
            mutates: the parameters whose objects a call may change.
        """
        self._mutates = mutates
        self._allowed: Contents = {}
        """what could be reached from arguments that a call may change, when they were handed in"""
        self._earlier: list[tuple[str, object]] = []
        self._latest: list[tuple[str, object]] = []

    def clear(self) -> None:
        """Forget all arguments, since a new example begins."""
        self._earlier, self._latest = [], []
        self._allowed = {}

    def add(self, signature: Signature | None, args: Sequence[object], kwargs: Mapping[str, object]) -> None:
        """Take note of the arguments of a call that begins; of what is not in the stub, such as a function that was
        returned, there is no signature, and its arguments are not looked at."""
        self._earlier += self._latest
        self._latest = []
        if signature is not None and not SCALARS.issuperset(map(type, (*args, *kwargs.values()))):
            arguments = [(name, x) for name, x in _named(signature, args, kwargs) if type(x) not in SCALARS]
            self._latest = [(name, x) for name, x in arguments if name not in self._mutates]
            if allowed := [x for name, x in arguments if name in self._mutates]:
                self._allow(allowed)

    def _allow(self, arguments: Sequence[object]) -> None:
        """Let calls change these arguments, and what is in them.

        An object that must be left alone may lie in them, since an earlier call has put it there: it must be still.
        """
        guarded = contents(x for _, x in self._earlier).keys() - self._allowed.keys()
        handed_in = {id(x) for x in arguments}
        inside = contents(arguments)
        self._allowed |= {key: held for key, held in inside.items() if key in handed_in or key not in guarded}

    def objects(self) -> list[object]:
        """All arguments so far that must be left alone, but for plain numbers and texts."""
        return [x for _, x in (*self._earlier, *self._latest)]

    def change(self, before: Contents) -> ArgumentChangedError | None:
        """Return the error to raise if an argument that must be left alone is not what it was.

        Parameters:
            before: what objects held before they were changed; those that hold the same objects still may be missing.
        """
        before = {key: held for key, held in before.items() if key not in self._allowed}
        if not before:
            return None
        arguments = [(f"its argument {name}", x) for name, x in self._latest]
        arguments += [(f"{name}, an argument of an earlier call", x) for name, x in self._earlier]
        for which, x in arguments:
            if _is_changed(x, before):
                return ArgumentChangedError(f"it changes {which}, which becomes {show(x)}")
        return None


def _named(signature: Signature, args: Sequence[object], kwargs: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The arguments of a call, each with the name of its parameter."""
    known = {*signature.placed, *signature.keyword_only}
    yield from zip(chain(signature.placed, repeat(signature.rest or "an argument")), args, strict=False)
    yield from ((name if name in known else signature.keywords or name, x) for name, x in kwargs.items())


# ---------------------------------------------------------------- what objects hold


def contents(roots: Iterable[object]) -> Contents:
    """The mutable objects that can be reached from `roots`, and what they hold."""
    found: Contents = {}
    seen: set[int] = set()
    waiting = [*roots]
    while waiting:
        x = waiting.pop()
        if id(x) in seen or (codec := codec_of(x)) is None:
            continue
        seen.add(id(x))
        content = _content(codec, x, {})
        if codec.fill is not None:
            found[id(x)] = x, content
        waiting += [y for part in content[1] for y in part if type(y) not in SCALARS]
    return found


def contents_of_blocks(blocks: Mapping[Block, Content]) -> Contents:
    """What each object of some blocks held."""
    return {id(x): (x, content) for block, whole in blocks.items() for x, content in _apart(block, whole)}


def only_changed(before: Contents) -> Contents:
    """Those that do not hold the same objects still."""
    return {key: (x, old) for key, (x, old) in before.items() if not _holds_the_same(x, old)}


def _holds_the_same(x: object, old: Content) -> bool:
    codec = codec_of(x)
    assert codec is not None
    extra, parts = _content(codec, x, {})
    pairs = zip(parts, old[1], strict=True)
    return extra == old[0] and all(len(a) == len(b) and all(map(is_, a, b)) for a, b in pairs)


def _apart(block: Block, content: Content) -> Iterator[tuple[object, Content]]:
    """The content of a block, object by object."""
    extra, parts = content
    if block.codec is LISTS:
        items = iter(parts[0])
        lengths: Any = extra
        for x, length in zip(block.objects, lengths, strict=True):
            yield x, (None, ([next(items) for _ in range(length)],))
    elif block.codec.links:
        for x, fields in zip(block.objects, zip(*parts, strict=True), strict=True):
            yield x, (1, [[field] for field in fields])
    else:
        yield block.objects[0], content


def _content(codec: Codec, x: object, before: Contents) -> Content:
    if id(x) in before:
        return before[id(x)][1]
    return codec.take(x if codec.fill is None else [x])


# ---------------------------------------------------------------- whether they hold something else


def _is_changed(root: object, before: Contents) -> bool:
    """Whether a value is not equal to what it was. Nodes are equal only if they are the same, as all objects of a class
    without an order or equality of its own."""
    seen: set[tuple[int, int]] = set()
    waiting: list[tuple[object, object]] = [(root, root)]
    while waiting:
        x, y = waiting.pop()
        if (id(x), id(y)) in seen:
            continue
        codec = codec_of(x)
        if codec is None or codec is not codec_of(y) or _is_leaf(codec, x):
            if not _equal(x, y):
                return True
            continue
        seen.add((id(x), id(y)))
        pairs = None
        if x is y or not codec.links:
            pairs = _pairs(x, _content(codec, x, before), _content(codec, y, {}))
        if pairs is None:
            return True
        waiting += pairs
    return False


def _is_leaf(codec: Codec, x: object) -> bool:
    return codec.fill is None and not isinstance(x, tuple | frozenset)


_PLAIN = (int, float, str, bytes, type(None))


def _equal(x: object, y: object) -> bool:
    """Whether two values without parts are equal; NaN equals NaN. No object of a test's own is asked."""
    if x is y:
        return True
    if not all(isinstance(z, _PLAIN) or codec_of(z) is not None for z in (x, y)):
        return False
    try:
        return bool(x == y or (x != x and y != y))
    except ValueError:  # an array is there now
        return False


def _pairs(x: object, old: Content, new: Content) -> Pairs | None:
    """The values that must be equal for an object to hold what it did; None if it does not, whatever they are."""
    (extra, parts), (new_extra, new_parts) = old, new
    if isinstance(x, dict):
        return _pairs_of_dicts(*parts, *new_parts)
    if isinstance(x, set | frozenset):
        return [(y, y) for y in parts[0] if type(y) not in SCALARS] if {*parts[0]} == {*new_parts[0]} else None
    if not parts:
        return [] if extra == new_extra or _equal_arrays(extra, new_extra) else None
    if any(len(a) != len(b) for a, b in zip(parts, new_parts, strict=True)):
        return None
    together = [*zip(chain(*parts), chain(*new_parts), strict=True)]
    return [(a, b) for a, b in together if a is not b or type(a) not in SCALARS]


def _pairs_of_dicts(
    keys: Sequence[object], values: Sequence[object], new_keys: Sequence[object], new_values: Sequence[object]
) -> Pairs | None:
    now = dict(zip(new_keys, new_values, strict=True))
    if len(keys) != len(now) or not all(key in now for key in keys):
        return None
    same_keys = [(key, key) for key in keys if type(key) not in SCALARS]
    return same_keys + [(value, now[key]) for key, value in zip(keys, values, strict=True)]


def _equal_arrays(old: object, new: object) -> bool:
    """Whether two arrays, as their content tells of them, are equal, NaN to NaN."""
    match old, new:
        case (str() as dtype, tuple() as shape, bytes() as data), (str() as new_dtype, new_shape, bytes() as new_data):
            np: Any = sys.modules["numpy"]
            a, b = np.frombuffer(data, dtype), np.frombuffer(new_data, new_dtype)
            return shape == new_shape and bool(((a == b) | ((a != a) & (b != b))).all())
    return False
