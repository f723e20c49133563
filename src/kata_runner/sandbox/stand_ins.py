"""What stands, in the judge, for the functions and classes of an attempt."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from kata_runner.sandbox.peer import GET, Peer, Proxy, forwarder

__all__ = ["EntryClass", "comparison", "function_class"]


class EntryClass(type):
    """The class of what stands in for a class of the attempt's: calling it constructs an instance over there."""

    _kata_class: tuple[Peer, int]

    def __call__(cls, *args: object, **kwargs: object) -> object:
        session, number = cls._kata_class
        return session.call(number, "__call__", args, kwargs)

    def __getattr__(cls, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        session, number = cls._kata_class
        return session.call(number, GET, (name,))


@cache
def function_class() -> type[Proxy]:
    """The class of what stands in for a function."""
    return type("function", (Proxy,), {"__slots__": (), "__call__": forwarder("__call__")})


def comparison(operation: str) -> Callable[..., object]:
    """A comparison that is forwarded only if the other one is of the attempt's too."""
    forward = forwarder(operation)

    def compare(self: Proxy, other: object) -> object:
        return forward(self, other) if isinstance(other, Proxy) else NotImplemented

    return compare
