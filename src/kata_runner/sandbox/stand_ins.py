"""What stands, in the judge, for the functions, classes and objects of an attempt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from typing import Any

from kata_runner.model import Members
from kata_runner.protocol.rpc import COMPARISONS, Attribute, Opened, Peer, Proxy, forwarder

__all__ = ["EntryClass", "entry_class", "function_class", "handle_class"]


class EntryClass(type):
    """The class of what stands in for a class of the attempt's: calling it constructs an instance over there."""

    _kata_class: tuple[Peer, int]

    def __call__(cls, *args: object, **kwargs: object) -> object:
        session, number = cls._kata_class
        return session.call(number, "__call__", args, kwargs)


def entry_class(
    session: Peer, number: int, members: Members, name: str, opened: Opened, base: type[Proxy] | None
) -> type[Proxy]:
    """What stands in for a class of the stub's: its instances answer to what the stub names.

    They compare only with each other: else an attempt could return one that says it equals what is expected.
    """
    operators, methods = opened[0] & members.methods, members.methods - {"__init__"}
    own: dict[str, object] = {x: forwarder(x) for x in methods if not x.startswith("_")}
    own |= {x: comparison(x) if x in COMPARISONS else forwarder(x) for x in operators}
    own |= {x: Attribute(x) for x in members.attributes}
    own |= {"_kata_class": (session, number), "__slots__": ()}
    return EntryClass(name, (base or Proxy,), own)  # type: ignore[return-value]  # its metaclass


def comparison(operation: str) -> Callable[..., object]:
    """A comparison that is forwarded only if the other one is of the attempt's too."""
    forward = forwarder(operation)

    def compare(self: Proxy, other: object) -> object:
        return forward(self, other) if isinstance(other, Proxy) else NotImplemented

    return compare


@cache
def function_class() -> type[Proxy]:
    """The class of what stands in for a function."""
    return type("function", (Proxy,), {"__slots__": (), "__call__": forwarder("__call__")})


def handle_class(name: str, operators: frozenset[str]) -> type[Proxy]:
    """A class for objects of no class of the stub's: they can be called, and drawn once, as far as they can there."""
    own = {x: member for x, member in _HANDLE.items() if x in operators}
    return type(name, (_Handle,), {"__slots__": (), **own})


class _Handle(Proxy):
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


def _iterate(self: _Handle) -> Iterator[object]:
    if not hasattr(self, "_kata_drawn"):
        source: Any = forwarder("__iter__")(self)
        self._kata_drawn = None if source is self else _Drawn(source)
    return iter(self._kata_drawn) if self._kata_drawn is not None else self  # type: ignore[return-value]


def _draw_next(self: _Handle) -> object:
    if hasattr(self, "_kata_ended"):
        raise StopIteration
    try:
        return forwarder("__next__")(self)
    except StopIteration:
        self._kata_ended = True
        raise


_HANDLE = {"__call__": forwarder("__call__"), "__iter__": _iterate, "__next__": _draw_next}
