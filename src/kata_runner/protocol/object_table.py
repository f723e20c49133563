"""Values as flat documents and back, so that a remote call keeps the identity of every mutable object.

Judge and worker each hold a copy of every mutable object that crossed between them (a list that was passed, a node
that was returned), in a table of the same order on both sides. A document refers to such an object by its index, brings
the new ones, and brings the new content of those that changed since the last document. So a list that one side changes
in place changes on the other too, and a node that comes back *is* the node that was sent.

Nothing here recurses: nesting becomes indices, so a chain of 100,000 nodes is as flat as a list of numbers.

A document is [way of writing, roots, new blocks, immutable objects, changed blocks]. A block or immutable object is
[code of its codec, extra, way of writing, items, way of writing, items, ...]; a changed block has its number in front.

An example: the judge calls f([3, 1], ListNode(5)), the first call of all. It sends this document of the arguments:

    [1, [0, 1], [[1, None, 0, [3, 1]], [6, 1, 0, [5], 0, [None]]], [], []]

    1, [0, 1]                     the roots, written as INDICES: objects 0 and 1 of the table
    [[1, None, 0, [3, 1]],        new block 0: code 1, a list (object 0); no extra; its items, written PLAIN: 3 and 1
     [6, 1, 0, [5], 0, [None]]]   new block 1: code 6, list nodes; extra: there is one of them (object 1); the column of
                                  the values, PLAIN; the column of the links, PLAIN too since it holds only None
    []                            no immutable objects
    []                            no changes

The attempt sorts the list and returns the node. The worker answers with this document of the returned value:

    [1, [1], [], [], [[0, 1, None, 0, [1, 3]]]]

    1, [1]                        the root: object 1, which the judge finds in its table: the node that it sent
    [], []                        nothing new, nothing immutable
    [[0, 1, None, 0, [1, 3]]]     block 0 has changed: its code, extra and items again, with which the judge fills its
                                  own list, in place
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from itertools import chain
from operator import is_
from types import NoneType

from kata_runner.protocol.codecs import BY_CODE, LIST, LISTS, MAX_ITEMS, SCALARS, Codec, Content, codec_of, plain_scalar
from kata_runner.protocol.framing import TOO_LARGE, LimitError, ProtocolError, Ref, ref

__all__ = ["MAX_DEPTH", "MAX_OBJECTS", "Block", "ObjectTable"]

MAX_OBJECTS = 1 << 20  # of one document: eight for each element of the largest inputs
MAX_DEPTH = 1000  # of immutable objects inside one another: hashing them takes C's stack, and Python compares no deeper

# The ways of writing items: scalars only; indices of objects (or None); scalars and `Ref`s; tuples of scalars, all
# of one length, laid end to end. And a shorter way for the roots of most documents: scalars, and new lists of scalars
# as they are.
PLAIN, INDICES, MIXED, ROWS, SIMPLE = 0, 1, 2, 3, 4

MANY = 8  # lists, from which on it pays to write them as one block
REMOTE = 0  # the code of a remote reference: to an object that stays on its side; the other codes are the codecs'

_SCALAR_BASES = (int, float, str, bytes)
_WITH_REFS = SCALARS | {Ref}
_INDEX = frozenset({int, NoneType})
_NOT_NONE = SCALARS - {NoneType}
_CONTAINERS = frozenset({list, tuple, dict, set, frozenset, deque})
_UNBUILT = object()
_TOO_MANY = f"its answer has more than {MAX_ITEMS:,} items"


class Block:
    """Mutable objects that are written together, and what they held when a document last went or came."""

    __slots__ = ("codec", "content", "objects", "received")

    def __init__(self, codec: Codec, objects: list[object], content: Content, received: bool) -> None:
        self.codec, self.objects, self.content, self.received = codec, objects, content, received


class ObjectTable:
    """The mutable objects that both sides hold, and the documents that keep them alike."""

    def __init__(self, export: Callable[[object], object], adopt: Callable[[object], object]) -> None:
        """
        Parameters:
            export: gives the packable remote reference to an object that cannot cross by value.
            adopt: gives the object here for a remote reference of the other side's.
        """
        self._remote = Codec(REMOTE, lambda x: (export(x), ()), adopt)
        self.kept: tuple[type, ...] = ()
        """classes whose instances stay here, whatever built-in type they derive from"""
        self.overwritten: dict[Block, Content] | None = None
        """what objects of this side's held before the other side changed them; None if nobody asks"""

        self._blocks: list[Block] = []
        self._objects: list[object] = []  # kept alive here, so that their ids stay theirs
        self._index: dict[int, int] = {}

    def clear(self) -> None:
        """Forget every object; the other side must do so before the next document."""
        self._blocks.clear()
        self._objects.clear()
        self._index.clear()
        if self.overwritten:
            self.overwritten.clear()

    def dump(self, roots: Sequence[object]) -> list[object]:
        """A document of `roots`, of the objects new in them, and of what changed since the last document."""
        changed = [
            (i, block)
            for i, block in enumerate(self._blocks)
            if _differs(block.codec.take(block.objects), block.content)
        ]
        if not changed and self._is_simple(roots):
            for x in roots:
                if type(x) is list:
                    self._add(LIST, [x], (None, (x.copy(),)))
            return [SIMPLE, roots, (), (), ()]
        known, blocks = len(self._objects), len(self._blocks)
        self._immutables: list[tuple[Codec, object]] = []
        self._places: dict[int, int] = {}  # id of an immutable object: ~its index in this document
        try:
            return self._document(roots, changed)
        except BaseException:  # an object that cannot be read: the other side never hears of those with it
            for x in self._objects[known:]:
                self._index.pop(id(x), None)
            del self._objects[known:], self._blocks[blocks:]
            raise

    def _is_simple(self, roots: Sequence[object]) -> bool:
        lists = 0
        for x in roots:
            if type(x) is list:
                lists += 1
                if not SCALARS.issuperset(map(type, x)) or id(x) in self._index:
                    return False
            elif type(x) not in SCALARS:
                return False
        return lists < 2 or len({id(x) for x in roots if type(x) is list}) == lists

    def load(self, document: object) -> Sequence[object]:
        """The roots of `document`; what it says of known objects is carried out.

        Raises:
            ProtocolError: it is no document, or none that fits this table.
        """
        try:
            return self._load(document)
        except ProtocolError:
            raise
        except MemoryError:
            raise LimitError(TOO_LARGE) from None
        except Exception as error:  # whatever a forged document can provoke
            raise ProtocolError(f"not a document: {type(error).__name__}: {error}") from None

    # ------------------------------------------------------------ writing

    def _document(self, roots: Sequence[object], changed: Sequence[tuple[int, Block]]) -> list[object]:
        at = len(self._blocks)
        way, items = self._written(roots)
        for _, block in changed:
            block.content = block.codec.take(block.objects)
        changes = [[i, *self._entry(block.codec, block.content)] for i, block in changed]
        new: list[object] = []
        immutables: list[object] = []
        while at < len(self._blocks) or len(immutables) < len(self._immutables):
            if at < len(self._blocks):
                block = self._blocks[at]
                block.content = block.codec.take(block.objects)
                new.append(self._entry(block.codec, block.content))
                at += 1
            else:
                codec, x = self._immutables[len(immutables)]
                immutables.append(self._entry(codec, codec.take(x)))
        return [way, items, new, immutables, changes]

    def _entry(self, codec: Codec, content: Content) -> list[object]:
        extra, parts = content
        entry = [codec.code, extra]
        for part in parts:
            entry += self._written(part)
        return entry

    def _written(self, items: Sequence[object]) -> tuple[int, Sequence[object]]:
        """The way of writing, and the items so written."""
        if SCALARS.issuperset(map(type, items)):
            return PLAIN, items
        types = set(map(type, items))
        if types == {tuple} and (rows := _rows(items)):
            return ROWS, rows
        if types == {list} and len(items) > MANY:
            self._add_lists(items)
        if types.isdisjoint(_NOT_NONE) and not any(issubclass(t, _SCALAR_BASES) for t in types):
            return INDICES, [x if x is None else self._place(x) for x in items]
        return MIXED, [x if type(x) in SCALARS else self._packable(x) for x in items]

    def _packable(self, x: object) -> object:
        plain = x if isinstance(x, self.kept) else plain_scalar(x)
        return plain if type(plain) in SCALARS else ref(self._place(x))

    def _place(self, x: object) -> int:
        """The index of an object; a new one is also put down to be written."""
        key = id(x)
        place = self._index.get(key)
        if place is None:
            place = self._places.get(key)
        if place is not None:
            return place
        codec = (None if isinstance(x, self.kept) else codec_of(x)) or self._remote
        if codec.fill is None:
            place = self._places[key] = ~len(self._immutables)
            self._immutables.append((codec, x))
            return place
        place = len(self._objects)
        self._add(codec, self._linked(x, codec.links) if codec.links else [x])
        return place

    def _add(
        self, codec: Codec, objects: list[object], content: Content = (None, ()), *, received: bool = False
    ) -> None:
        """A new block, its objects next in the order; its content may also be set when it is written or filled."""
        for x in objects:
            self._index[id(x)] = len(self._objects)
            self._objects.append(x)
        self._blocks.append(Block(codec, objects, content, received))

    def _add_lists(self, lists: Sequence[object]) -> None:
        fresh = {id(x): x for x in lists if id(x) not in self._index}
        if fresh:
            self._add(LISTS, [*fresh.values()])

    def _linked(self, first: object, links: Sequence[str]) -> list[object]:
        """`first` and the nodes of its type that hang on it, as far as they are new."""
        found: dict[int, object] = {}
        waiting = [first]
        while waiting:
            x = waiting.pop()
            if id(x) not in found and id(x) not in self._index:
                found[id(x)] = x
                waiting += [y for link in links if type(y := getattr(x, link)) is type(first)]
        return [*found.values()]

    # ------------------------------------------------------------ reading

    def _load(self, document: object) -> Sequence[object]:
        match document:
            case (way, tuple() as items, tuple() as new, tuple() as immutables, tuple() as changes):
                pass
            case _:
                raise ProtocolError("not a document")
        if way == SIMPLE:
            return [self._simple(x) if type(x) is tuple else x for x in items]
        known, known_objects = len(self._blocks), len(self._objects)
        left = MAX_OBJECTS - len(immutables) - len(new)
        for entry in new:
            codec = BY_CODE[entry[0]]
            if codec.fill is None or (codec.links and not 0 <= entry[1] <= len(entry[3])):
                raise ProtocolError("not a block")
            left -= entry[1] if codec.links else len(entry[1]) if codec is LISTS else 0
            if left < 0:
                raise LimitError(f"its answer has more than {MAX_OBJECTS:,} objects")
            objects = codec.build(entry[1])
            assert isinstance(objects, list)
            self._add(codec, objects, received=True)
        reader = _Reader(self._objects, immutables, self._remote, known_objects)
        for i, entry in enumerate(new, known):
            self._fill(self._blocks[i], entry, reader)
        for i, *entry in changes:
            if not 0 <= i < known:
                raise ProtocolError("no such block")
            block = self._blocks[i]
            if self.overwritten is not None and not block.received:
                self.overwritten.setdefault(block, block.content)
            self._fill(block, entry, reader)
        roots = reader.items(way, items)
        if reader.shared:
            _check_spread([*roots, *chain.from_iterable(self._blocks[i].objects for i, *_ in changes)])
        return roots

    def _simple(self, items: tuple[object, ...]) -> list[object]:
        if len(items) > MAX_ITEMS:
            raise LimitError(_TOO_MANY)
        new = [*items]
        self._add(LIST, [new], (None, (items,)), received=True)
        return new

    def _fill(self, block: Block, entry: Sequence[object], reader: _Reader) -> None:
        codec = block.codec
        if entry[0] != codec.code or codec.fill is None:
            raise ProtocolError("a block changed its codec")
        parts = reader.parts(entry)
        codec.fill(block.objects, entry[1], *parts)
        block.content = codec.take(block.objects) if codec.reorders else (entry[1], parts)


class _Reader:
    """The objects that one document refers to: the table's, and its own immutable ones."""

    __slots__ = ("built", "entries", "known", "left", "objects", "referred", "remote", "shared", "sizes")

    def __init__(
        self, objects: list[object], immutables: Sequence[Sequence[object]], remote: Codec, known: int
    ) -> None:
        """
        Parameters:
            known: how many of the objects were there before this document.
        """
        self.objects, self.entries, self.remote, self.known = objects, immutables, remote, known
        self.referred: set[object] = set()
        self.shared = False  # whether an object is referred to that was referred to before
        self.built = [_UNBUILT] * len(immutables)
        self.sizes = [(0, 0)] * len(immutables)  # (depth, items that a walk through it meets, which hashing is)
        self.left = MAX_ITEMS
        for i in range(len(immutables)):
            self.build(i)

    def build(self, first: int) -> None:
        """Build one immutable object, those inside it before it."""
        path = [first]
        waiting: set[int] = set()
        while path:
            i = path[-1]
            entry = self.entries[i]
            if self.built[i] is not _UNBUILT:
                path.pop()
                continue
            inner = self.inside(entry)
            if unbuilt := [j for j in inner if self.built[j] is _UNBUILT]:
                if i in waiting:
                    raise ProtocolError("an immutable object inside itself")
                waiting.add(i)
                path += unbuilt
            else:
                self.sizes[i] = self.size(inner)
                code = entry[0]
                codec = self.remote if code == REMOTE else BY_CODE[code]  # type: ignore[index]
                if codec.fill is not None:
                    raise ProtocolError("a mutable object among the immutable")
                self.built[i] = codec.build(entry[1], *self.parts(entry))

    def inside(self, entry: Sequence[object]) -> list[int]:
        """The immutable objects right inside `entry`."""
        inner: list[int] = []
        for way, items in zip(entry[2::2], entry[3::2], strict=True):
            if way in (INDICES, MIXED) and isinstance(items, tuple):
                references = (x for x in items if type(x) is (int if way == INDICES else Ref))
                inner += [~i for i in references if i < 0]
        return inner

    def note(self, references: Sequence[object]) -> None:
        """Take note of what is referred to."""
        before = len(self.referred)
        self.referred.update(references)
        repeated = len(self.referred) - before < len(references)
        self.shared = repeated or any(type(i) is not NoneType and 0 <= i < self.known for i in references)  # type: ignore[operator]

    def size(self, inner: Sequence[int]) -> tuple[int, int]:
        """The (depth, items) of an immutable object with these inside."""
        depth = 1 + max((self.sizes[i][0] for i in inner), default=0)
        items = 1 + sum(self.sizes[i][1] for i in inner)
        if depth > MAX_DEPTH or items > MAX_ITEMS:
            raise LimitError(f"its answer has tuples more than {MAX_DEPTH:,} deep, or of too many items")
        return depth, items

    def parts(self, entry: Sequence[object]) -> list[Sequence[object]]:
        return [*map(self.items, entry[2::2], entry[3::2])]

    def items(self, way: object, items: object) -> Sequence[object]:
        if not isinstance(items, tuple):
            raise ProtocolError("not a sequence")
        types = set(map(type, items))
        self.left -= len(items)
        if self.left < 0:
            raise LimitError(_TOO_MANY)
        if way == PLAIN and types <= SCALARS:
            return items
        objects, built = self.objects, self.built
        if way in (INDICES, MIXED) and not self.shared:
            self.note(items if way == INDICES else [x for x in items if type(x) is Ref])
        if way == INDICES and types <= _INDEX:
            return [None if i is None else objects[i] if i >= 0 else built[~i] for i in items]
        if way == MIXED and types <= _WITH_REFS:
            return [x if type(x) is not Ref else objects[x] if x >= 0 else built[~x] for x in items]
        if way == ROWS and types == {int, tuple}:
            width, flat = items
            if not 0 < width <= len(flat):
                raise ProtocolError("no such rows")
            return [*zip(*[iter(self.items(PLAIN, flat))] * width, strict=True)]
        raise ProtocolError("values of a wrong type")


def _check_spread(roots: Sequence[object]) -> None:
    """
    Raises:
        LimitError: a walk through them meets too many items, as comparing and writing them does: for these, an object
            that is there twice is two.
    """
    sizes: dict[int, int] = {}
    waiting: list[tuple[object, list[object] | None]] = [(roots, None)]
    while waiting:
        x, inner = waiting.pop()
        if inner is not None:
            sizes[id(x)] += sum(sizes[id(y)] for y in inner)
            if sizes[id(x)] > MAX_ITEMS:
                raise LimitError(_TOO_MANY)
        elif id(x) not in sizes:
            sizes[id(x)] = len(x)  # type: ignore[arg-type]  # and so it stays while we are inside it
            inner = [y for y in (x.values() if isinstance(x, dict) else x) if type(y) in _CONTAINERS]  # type: ignore[attr-defined]
            waiting.append((x, inner))
            waiting += [(y, None) for y in inner]


def _rows(items: Sequence[object]) -> tuple[int, list[object]] | None:
    """(width, all items end to end) if the tuples are alike and hold only scalars."""
    widths = set(map(tuple.__len__, items))  # type: ignore[arg-type]
    if len(widths) == 1 and 0 not in widths:
        flat: list[object] = [*chain.from_iterable(items)]  # type: ignore[arg-type]
        if SCALARS.issuperset(map(type, flat)):
            return widths.pop(), flat
    return None


def _differs(now: Content, last: Content) -> bool:
    if now[0] != last[0]:
        return True
    for a, b in zip(now[1], last[1], strict=True):  # noqa: SIM110  # a generator would double the cost of a call
        if len(a) != len(b) or not all(map(is_, a, b)):
            return True
    return False
