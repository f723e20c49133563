"""Objects that stay on their side of the pipe, and the remote objects that stand for them on the other side.

An object that cannot cross by value crosses as a remote reference: [MINE, its number, description of its class], or
[YOURS, its number] on the way back. A class is described once; from then on its own number is its description.
"""

from __future__ import annotations

from _weakref import ref as weak_reference
from collections.abc import Callable, Sequence

from kata_runner.protocol.framing import ProtocolError
from kata_runner.protocol.object_table import ObjectTable

__all__ = [
    "COMPARISONS",
    "GET",
    "ITERATION",
    "SET",
    "Objects",
    "Opened",
    "RemoteAttribute",
    "RemoteObject",
    "remote_method",
    "special_methods",
]

MINE, YOURS = 0, 1  # what a remote reference begins with: an object of the sender's, of the receiver's
GET, SET = "=get", "=set"  # attribute access: no method can have such a name

ITERATION = frozenset({"__call__", "__iter__", "__next__"})
COMPARISONS = frozenset({"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"})
_BINARY = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
_OPERATORS = (
    ITERATION
    | COMPARISONS
    | {f"__{side}{name}__" for name in _BINARY for side in ("", "r", "i")} - {"__idivmod__"}
    | {f"__{name}__" for name in "neg pos abs invert len bool int float index hash str".split()}
    | {f"__{name}__" for name in "contains getitem setitem delitem reversed enter exit".split()}
)  # the special methods that a remote object can have

_MAX_NAME = 200  # characters of a class's or method's name

Opened = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""The special methods, the other methods and the attributes of a class that the other side may use."""


class RemoteObject:
    """An object of the other side's; subclasses have what may be used of it, and nothing else."""

    __slots__ = ("__weakref__", "_kata_id", "_kata_objects")

    _kata_id: int
    _kata_objects: Objects

    def __repr__(self) -> str:
        return f"<{type(self).__name__} object>"

    def __reduce_ex__(self, _: object) -> str:
        """Called by `copy` and `pickle`."""
        raise TypeError(f"cannot copy a {type(self).__name__!r} object: it is in another process")

    def __del__(self) -> None:
        self._kata_objects.let_go(self, self._kata_id)


def remote_method(name: str) -> Callable[..., object]:
    """Make a method of a remote object: it calls the method `name` on the other side."""

    def call(self: RemoteObject, /, *args: object, **kwargs: object) -> object:
        return self._kata_objects.call(self._kata_id, name, args, kwargs)

    call.__name__ = name
    return call


class RemoteAttribute:
    """An attribute of the remote objects of one class, or of that class itself."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, remote: RemoteObject | None, owner: type) -> object:
        objects, number = owner._kata_class if remote is None else (remote._kata_objects, remote._kata_id)  # type: ignore[attr-defined]
        return objects.call(number, GET, (self.name,))

    def __set__(self, remote: RemoteObject, value: object) -> None:
        remote._kata_objects.call(remote._kata_id, SET, (self.name, value))


class _Description:
    """What the other side needs to know of a class of ours, to make the class of its remote objects."""

    __slots__ = ("base", "name", "number", "opened")

    def __init__(self, number: int, cls: type, opened: Opened, base: int | None) -> None:
        """
        Parameters:
            number: the class's number in this conversation.
            base: the number of the entry class that it derives from.
        """
        self.number, self.name, self.opened, self.base = number, cls.__name__, opened, base

    def packable(self) -> list[object]:
        return [self.number, self.name, *map(list, self.opened), self.base]


def special_methods(cls: type) -> frozenset[str]:
    """Return the special methods that a remote object can have, and the class or a base of its own defines."""
    members: dict[str, object] = {}
    for base in reversed(cls.__mro__):
        if base is not object:
            members.update(vars(base))
    return frozenset(name for name in _OPERATORS & members.keys() if members[name] is not None)


def _is_name(text: object) -> bool:
    return type(text) is str and len(text) <= _MAX_NAME and text.isidentifier()


MakeClass = Callable[[str, Opened, type[RemoteObject] | None], type[RemoteObject]]


class Objects:
    """The objects of one conversation: those of ours that the other side may call, by number, the remote objects here,
    and the table of those that both sides hold."""

    def __init__(
        self,
        call: Callable[..., object],
        opened: Callable[[type], Opened],
        make_class: MakeClass,
        labels: dict[int, object] | None,
    ) -> None:
        """
        Parameters:
            call: does an operation to an object of the other side's, as `Exchange.call` does.
            opened, make_class: as `Policy` has them.
            labels: takes down which of our objects the other side gets hold of, by number.
        """
        self.call = call
        self.table = ObjectTable(self._reference, self._referred)
        self.releases = True
        """whether the other side is told of remote objects that have died; when they die is not the same every time"""
        self.entry_classes: set[type] = set()
        """those of our classes whose subclasses are told to be such"""
        self._opened, self._make_class, self._labels = opened, make_class, labels
        self._ours: dict[int, object] = {}
        self._numbers: dict[int, int] = {}  # id of an object in `_ours`: its number
        self._last = 0  # number given
        self._descriptions: dict[type, _Description] = {}
        self._remote: dict[int, weak_reference[RemoteObject]] = {}
        self._remote_classes: dict[int, type[RemoteObject]] = {}
        self._released: set[int] = set()  # numbers of remote objects that have died, to be told

    # ------------------------------------------------------------ ours

    def number(self, target: object) -> int:
        """Return the number under which the other side can call an object of ours; from now on it can."""
        number = self._numbers.get(id(target))
        if number is None:
            self._last += 1
            number = self._numbers[id(target)] = self._last
            self._ours[number] = target
        return number

    def ours(self, number: object) -> object:
        """Return our object of that number; None if there is none."""
        return self._ours.get(number)  # type: ignore[call-overload]

    def drop(self, released: object) -> None:
        """Forget those of our objects that the other side has let go of."""
        if isinstance(released, tuple):
            for number in released:
                self._numbers.pop(id(self._ours.pop(number, None)), None)

    def packable_class(self, cls: type) -> list[object]:
        """Return the description of a class of ours."""
        return self._describe(cls).packable()

    def _describe(self, cls: type) -> _Description:
        if cls not in self._descriptions:
            bases = (self._describe(base).number for base in cls.__mro__[1:] if base in self.entry_classes)
            number = len(self._descriptions)
            self._descriptions[cls] = _Description(number, cls, self._opened(cls), next(bases, None))
        return self._descriptions[cls]

    def _reference(self, target: object) -> list[object]:
        """Return the remote reference to an object that cannot cross by value."""
        if isinstance(target, RemoteObject) and target._kata_objects is self:
            return [YOURS, target._kata_id]
        known = type(target) in self._descriptions
        description = self._describe(type(target))
        number = self.number(target)
        if self._labels is not None:
            self._labels[number] = target
        return [MINE, number, description.number if known else description.packable()]

    # ------------------------------------------------------------ theirs

    def _referred(self, reference: object) -> object:
        """Return the object that a remote reference of the other side's is to."""
        match reference:
            case (1, int() as number):
                return self._ours[number]
            case (0, int() as number, description):
                return self.remote_object(number, self.remote_class(description))
        raise ProtocolError("not a remote reference")

    def remote_object(self, number: int, cls: type[RemoteObject]) -> RemoteObject:
        """Return the remote object for object `number` of the other side's: there is one at a time."""
        reference = self._remote.get(number)
        remote = reference() if reference is not None else None
        if remote is None:
            self._released.discard(number)
            remote = object.__new__(cls)
            remote._kata_objects, remote._kata_id = self, number
            self._remote[number] = weak_reference(remote)
        return remote

    def remote_class(self, description: object, make: MakeClass | None = None) -> type[RemoteObject]:
        """Return the class of the remote objects for the instances of a class of the other side's.

        Parameters:
            description: of that class, or its number if it has been described.
            make: makes the class; `make_class` by default.
        Raises:
            ProtocolError: it is no description.
        """
        match description:
            case (int() as number, str() as name, tuple() as ops, tuple() as methods, tuple() as attributes, base):
                if not all(map(_is_name, (name, *ops, *methods, *attributes))):
                    raise ProtocolError("not a name")
                parent = None if base is None else self._remote_classes[base]  # type: ignore[index]
                opened = frozenset(ops) & _OPERATORS, frozenset(methods), frozenset(attributes)
                cls = (make or self._make_class)(name, opened, parent)
                self._remote_classes[number] = cls
                return cls
            case int() as number:
                return self._remote_classes[number]
        raise ProtocolError("not a class")

    def class_of(self, number: int) -> type | None:
        """Return the class of the remote object for object `number` of the other side's; None if there is none now."""
        remote = self._remote[number]() if number in self._remote else None
        return None if remote is None else type(remote)

    def class_names(self) -> dict[int, str]:
        """Return the names of the other side's classes that have been described so far, by number."""
        return {number: cls.__name__ for number, cls in self._remote_classes.items()}

    def let_go(self, remote: RemoteObject, number: int) -> None:
        """Called when a remote object dies: the other side need not keep the object for it."""
        reference = self._remote.get(number)
        if reference is not None and (reference() is None or reference() is remote):
            del self._remote[number]
            self._released.add(number)

    def released(self) -> Sequence[int]:
        """Return the numbers of the remote objects that have died since the last time."""
        if not self._released or not self.releases:
            return ()
        released, self._released = self._released, set()
        return [*released]
