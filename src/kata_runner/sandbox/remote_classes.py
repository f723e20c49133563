"""The judge's remote objects: the functions, classes and other objects of an attempt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from typing import Any

from kata_runner.model import Members
from kata_runner.protocol.remote_objects import (
    COMPARISONS,
    Objects,
    Opened,
    RemoteAttribute,
    RemoteObject,
    remote_method,
)

__all__ = ["EntryClass", "drawable_class", "entry_class", "function_class"]


class EntryClass(type):
    """The class of the remote objects of a class of the attempt's: calling it constructs an instance over there."""

    _kata_class: tuple[Objects, int]

    def __call__(cls, *args: object, **kwargs: object) -> object:
        objects, number = cls._kata_class
        return objects.call(number, "__call__", args, kwargs)


def entry_class(
    objects: Objects, number: int, members: Members, name: str, opened: Opened, base: type[RemoteObject] | None
) -> type[RemoteObject]:
    """Make the class of the remote objects of a class of the stub's: they answer to what the stub names.

    They compare only with each other: else an attempt could return one that says it equals what is expected.
    """
    operators, methods = opened[0] & members.methods, members.methods - {"__init__"}
    own: dict[str, object] = {x: remote_method(x) for x in methods if not x.startswith("_")}
    own |= {x: _comparison(x) if x in COMPARISONS else remote_method(x) for x in operators}
    own |= {x: RemoteAttribute(x) for x in members.attributes}
    own |= {"_kata_class": (objects, number), "__slots__": ()}
    return EntryClass(name, (base or RemoteObject,), own)  # type: ignore[return-value]  # its metaclass


def _comparison(operation: str) -> Callable[..., object]:
    """Make a comparison that asks the attempt only if the other one is of the attempt's too."""
    ask = remote_method(operation)

    def compare(self: RemoteObject, other: object) -> object:
        return ask(self, other) if isinstance(other, RemoteObject) else NotImplemented

    return compare


@cache
def function_class() -> type[RemoteObject]:
    """Return the class of remote functions."""
    return type("function", (RemoteObject,), {"__slots__": (), "__call__": remote_method("__call__")})


def drawable_class(name: str, operators: frozenset[str]) -> type[RemoteObject]:
    """Make a class for objects of no class of the stub's: they can be called, and drawn once, as far as they can there.

    Parameters:
        operators: the special methods that they have there.
    """
    own = {x: member for x, member in _DRAWABLE.items() if x in operators}
    return type(name, (_Drawable,), {"__slots__": (), **own})


class _Drawable(RemoteObject):
    """An object of the attempt's of which an iteration has one outcome, however often it is asked."""

    __slots__ = ("_kata_drawn", "_kata_ended")

    _kata_drawn: _Drawn | None
    _kata_ended: bool


class _Drawn:
    """What an iteration gave: drawn when it is first asked for, and played from then on."""

    def __init__(self, source: Iterator[object]) -> None:
        self._source = source
        self._items: list[object] = []
        self._end: Exception | None = None

    def __iter__(self) -> Iterator[object]:
        for at in count():
            if at == len(self._items) and not self._draw():
                return
            yield self._items[at]

    def _draw(self) -> bool:
        """Draw one more item, if there is one.

        Raises:
            Exception: drawing it ended in that, now or before.
        """
        if self._end is None:
            try:
                self._items.append(next(self._source))
                return True
            except Exception as end:
                self._end = end
        if isinstance(self._end, StopIteration):
            return False
        raise self._end


def _iterate(self: _Drawable) -> Iterator[object]:
    if not hasattr(self, "_kata_drawn"):
        source: Any = remote_method("__iter__")(self)
        self._kata_drawn = None if source is self else _Drawn(source)
    return iter(self._kata_drawn) if self._kata_drawn is not None else self  # type: ignore[return-value]


def _draw_next(self: _Drawable) -> object:
    if hasattr(self, "_kata_ended"):
        raise StopIteration
    try:
        return remote_method("__next__")(self)
    except StopIteration:
        self._kata_ended = True
        raise


_DRAWABLE = {"__call__": remote_method("__call__"), "__iter__": _iterate, "__next__": _draw_next}
