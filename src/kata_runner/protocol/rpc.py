"""Calls across the pipe, in both directions, and the objects that stand for what stays on the other side."""

from __future__ import annotations

from _weakref import ref as weak_reference
from collections.abc import Callable, Mapping, Sequence

from kata_runner.protocol import messages
from kata_runner.protocol.framing import WireError, pack
from kata_runner.protocol.object_table import Heap

__all__ = [
    "COMPARISONS",
    "GET",
    "ITERATION",
    "OPERATORS",
    "SET",
    "Attribute",
    "Opened",
    "Peer",
    "Proxy",
    "forwarder",
    "special_methods",
]

MINE, YOURS = 0, 1  # what a handle begins with: an object of the sender's, of the receiver's
GET, SET = "=get", "=set"  # attribute access: no method can have such a name

ITERATION = frozenset({"__call__", "__iter__", "__next__"})
COMPARISONS = frozenset({"__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"})
_BINARY = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
OPERATORS = (
    ITERATION
    | COMPARISONS
    | {f"__{side}{name}__" for name in _BINARY for side in ("", "r", "i")} - {"__idivmod__"}
    | {f"__{name}__" for name in "neg pos abs invert len bool int float index hash str".split()}
    | {f"__{name}__" for name in "contains getitem setitem delitem reversed enter exit".split()}
)
"""The special methods that a stand-in can forward."""

MAX_NAME = 200  # characters of a class's or method's name

Opened = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""The special methods, the other methods and the attributes of a class that the other side may use."""


class Proxy:
    """Stands for an object of the other side's; subclasses have what may be used of it, and nothing else."""

    __slots__ = ("__weakref__", "_kata_id", "_kata_peer")

    _kata_id: int
    _kata_peer: Peer

    def __repr__(self) -> str:
        return f"<{type(self).__name__} object>"

    def __reduce_ex__(self, _: object) -> str:
        """Called by `copy` and `pickle`."""
        raise TypeError(f"cannot copy a {type(self).__name__!r} object: it is in another process")

    def __del__(self) -> None:
        self._kata_peer.let_go(self, self._kata_id)


def forwarder(name: str) -> Callable[..., object]:
    """A method that calls the method `name` of the object behind a stand-in."""

    def forward(self: Proxy, /, *args: object, **kwargs: object) -> object:
        return self._kata_peer.call(self._kata_id, name, args, kwargs)

    forward.__name__ = name
    return forward


class Attribute:
    """An attribute of the objects behind stand-ins of one class, or of that class itself."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, proxy: Proxy | None, owner: type) -> object:
        peer, number = owner._kata_class if proxy is None else (proxy._kata_peer, proxy._kata_id)  # type: ignore[attr-defined]
        return peer.call(number, GET, (self.name,))

    def __set__(self, proxy: Proxy, value: object) -> None:
        proxy._kata_peer.call(proxy._kata_id, SET, (self.name, value))


class Description:
    """What the other side needs to know of a class to stand in for its instances."""

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
    """The special methods that a class defines itself, or a base of its own does, and that can be forwarded."""
    members = _members(cls)
    return frozenset(name for name in OPERATORS & members.keys() if members[name] is not None)


def _members(cls: type) -> dict[str, object]:
    members: dict[str, object] = {}
    for base in reversed(cls.__mro__):
        if base is not object:
            members.update(vars(base))
    return members


def is_name(text: str) -> bool:
    return len(text) <= MAX_NAME and text.isidentifier()


class Peer:
    """One end of the pipe.

    Calls nest as ordinary calls do: while a side waits for an answer, it serves the calls that the other side makes on
    the way to it.
    """

    fatal: tuple[type[BaseException], ...] = (WireError,)
    """Exceptions that are not answers to a call: they end the conversation."""

    def __init__(self) -> None:
        self.heap = Heap(self._export, self._adopt)
        self.entry_classes: set[type] = set()
        self._forget = False  # whether the next call tells the other side to clear its heap
        self._exports: dict[int, object] = {}
        self._export_numbers: dict[int, int] = {}  # id of an exported object: its number
        self._exported = 0
        self._descriptions: dict[type, Description] = {}
        self._proxies: dict[int, weak_reference[Proxy]] = {}
        self._proxy_classes: dict[int, type[Proxy]] = {}
        self._released: set[int] = set()

    # ------------------------------------------------------------ what each side defines

    def send(self, message: bytes) -> None:
        raise NotImplementedError

    def receive(self) -> tuple[object, ...]:
        raise NotImplementedError

    def nonce(self) -> bytes:
        """What the answer to the next call must bring back."""
        raise NotImplementedError

    def may_call(self, nonce: object, pending: bytes) -> bool:
        """Whether the other side may call with `nonce` while our call with nonce `pending` waits for its answer."""
        return True

    def printed(self) -> str:
        """What our objects printed since the last message."""
        return ""

    def permits(self, target: object, operation: str, args: Sequence[object]) -> bool:
        """Whether the other side may do this to an object of ours."""
        return True

    def opened(self, cls: type) -> Opened:
        """What the other side is told that it may use of the instances of a class of ours."""
        return special_methods(cls), frozenset(), frozenset()

    def proxy_class(self, name: str, opened: Opened, base: type[Proxy] | None) -> type[Proxy]:
        """A class for what stands in for the instances of a class of the other side's.

        Parameters:
            opened: what may be used of them.
            base: what stands in for the entry class that it derives from.
        """
        raise NotImplementedError

    def failure(self, error: BaseException) -> list[object]:
        """An exception of ours, in packable form."""
        raise NotImplementedError

    def error(self, failure: object) -> BaseException:
        """What to raise here for a failure there."""
        raise NotImplementedError

    # ------------------------------------------------------------ calling

    def forget(self) -> None:
        """Let go of the identity of all objects passed so far, here and, with the next call, there."""
        self.heap.clear()
        self._forget = True

    def call(
        self,
        target: int,
        operation: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        """Do `operation` to an object of the other side's, and give what it gives.

        Raises:
            WireError: the other side answered with nonsense.
            BaseException: what `error` makes of an exception on the other side.
        """
        nonce = self.nonce()
        names = [*kwargs] if kwargs else ()
        document = self.heap.dump([*args, *kwargs.values()] if kwargs else args)
        about = [nonce, self._let_go(), self._forget, target, operation, names]
        self._forget = False
        self.send(pack([messages.REQUEST, *about, document]))
        while True:
            message = self.receive()
            kind, echo = message[:2]
            if kind == messages.REQUEST and self.may_call(echo, nonce):
                self.send(self.serve(message))
                continue
            if echo != nonce:
                raise WireError("an answer to another question")
            self._drop(message[2])
            values = self.heap.load(message[4])
            if kind == messages.RETURN and len(values) == 1:
                return values[0]
            if kind == messages.RAISE:
                raise self.error(message[5])
            raise WireError("not an answer")

    def serve(self, request: tuple[object, ...]) -> bytes:
        """Carry out a call of the other side's, and give the answer to send.

        Raises:
            WireError: it is no call that the other side may make.
        """
        _, nonce, released, forget, target, operation, names, document = request
        self._drop(released)
        if forget:
            self.heap.clear()
        values = self.heap.load(document)
        try:
            value = self._perform(target, operation, values, names)
            document = self.heap.dump((value,))
            return pack([messages.RETURN, nonce, self._let_go(), self.printed(), document])
        except self.fatal:
            raise
        except BaseException as error:
            failure = self.failure(error)
            document = self.heap.dump(())
            return pack([messages.RAISE, nonce, self._let_go(), self.printed(), document, failure])

    def _perform(self, number: object, operation: object, values: Sequence[object], names: object) -> object:
        target = self._exports.get(number)  # type: ignore[call-overload]
        assert isinstance(operation, str)
        assert isinstance(names, tuple)
        split = len(values) - len(names)
        args, kwargs = values[:split], dict(zip(names, values[split:], strict=True))
        if target is None:
            raise WireError("no such object")
        if not self.permits(target, operation, args):
            name = args[0] if args and operation in (GET, SET) else operation
            raise AttributeError(f"{type(target).__name__!r} object has no attribute {name!r}")
        if operation == "__call__" and callable(target):
            return target(*args, **kwargs)
        if operation == GET:
            return getattr(target, str(args[0]))
        if operation == SET:
            setattr(target, str(args[0]), args[1])
            return None
        holder, bound = (type(target), (target,)) if operation.startswith("__") else (target, ())
        return getattr(holder, operation)(*bound, *args, **kwargs)

    # ------------------------------------------------------------ handles

    def number(self, target: object) -> int:
        """The number under which the other side can call an object of ours."""
        number = self._export_numbers.get(id(target))
        if number is None:
            self._exported += 1
            number = self._export_numbers[id(target)] = self._exported
            self._exports[number] = target
        return number

    def describe(self, cls: type) -> Description:
        if cls not in self._descriptions:
            bases = (self.describe(base).number for base in cls.__mro__[1:] if base in self.entry_classes)
            number = len(self._descriptions)
            self._descriptions[cls] = Description(number, cls, self.opened(cls), next(bases, None))
        return self._descriptions[cls]

    def _export(self, target: object) -> list[object]:
        if isinstance(target, Proxy) and target._kata_peer is self:
            return [YOURS, target._kata_id]
        known = type(target) in self._descriptions
        description = self.describe(type(target))
        return [MINE, self.number(target), description.number if known else description.packable()]

    def _adopt(self, handle: object) -> object:
        match handle:
            case (1, int() as number):
                return self._exports[number]
            case (0, int() as number, description):
                return self.stand_in(number, self.adopted_class(description))
        raise WireError("not a handle")

    def stand_in(self, number: int, cls: type[Proxy]) -> Proxy:
        """The object that stands for object `number` of the other side's: one at a time."""
        reference = self._proxies.get(number)
        proxy = reference() if reference is not None else None
        if proxy is None:
            self._released.discard(number)
            proxy = object.__new__(cls)
            proxy._kata_peer, proxy._kata_id = self, number
            self._proxies[number] = weak_reference(proxy)
        return proxy

    def adopted_class(
        self, description: object, make: Callable[[str, Opened, type[Proxy] | None], type[Proxy]] | None = None
    ) -> type[Proxy]:
        """What stands in for the instances of a class of the other side's.

        Parameters:
            make: makes that class; `proxy_class` by default.
        """
        match description:
            case (int() as number, str() as name, tuple() as ops, tuple() as methods, tuple() as attributes, base):
                if not all(type(x) is str and is_name(x) for x in (name, *ops, *methods, *attributes)):
                    raise WireError("not a name")
                parent = None if base is None else self._proxy_classes[base]  # type: ignore[index]
                opened = frozenset(ops) & OPERATORS, frozenset(methods), frozenset(attributes)
                cls = (make or self.proxy_class)(name, opened, parent)
                self._proxy_classes[number] = cls
                return cls
            case int() as number:
                return self._proxy_classes[number]
        raise WireError("not a class")

    def class_names(self) -> dict[int, str]:
        """The other side's classes that have been described so far, by number."""
        return {number: cls.__name__ for number, cls in self._proxy_classes.items()}

    def let_go(self, proxy: Proxy, number: int) -> None:
        """Called when a stand-in dies: the other side need not keep the object for it."""
        reference = self._proxies.get(number)
        if reference is not None and (reference() is None or reference() is proxy):
            del self._proxies[number]
            self._released.add(number)

    def _let_go(self) -> Sequence[int]:
        if not self._released:
            return ()
        released, self._released = self._released, set()
        return [*released]

    def _drop(self, released: object) -> None:
        if isinstance(released, tuple):
            for number in released:
                self._export_numbers.pop(id(self._exports.pop(number, None)), None)
