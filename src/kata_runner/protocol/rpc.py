"""Calls across the pipe, in both directions: the same exchange on both sides, of three parts.

The **channel** sends and receives messages; the **objects** number what is ours and make what is theirs; the **policy**
says what may be done, and how exceptions cross. Each side has its own channel and policy.

A call of `f(x)` goes so: the remote object `f` calls `Exchange.call` (the judge's by way of its `Session`, which limits
it); that writes the arguments as a document, sends a request and waits. On the other side `Exchange.serve` reads the
document, has the policy perform the call, writes what came of it and sends that. `Exchange.call` reads the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kata_runner.protocol import messages
from kata_runner.protocol.framing import ProtocolError, pack
from kata_runner.protocol.remote_objects import GET, SET, Objects, Opened, RemoteObject

TYPE_CHECKING = False  # the one in `typing` takes too long to import
if TYPE_CHECKING:
    from typing import Protocol

    class Channel(Protocol):
        """One end of the pipe."""

        def send(self, message: bytes, /) -> None:
            """Send a packed message."""

        def receive(self) -> tuple[object, ...]:
            """Return the next message, of the right types for its kind."""

        def nonce(self, serving: bytes, /) -> bytes:
            """Return what the answer to the next request must bring back.

            Parameters:
                serving: the nonce of the request that is being served now.
            """

        def printed(self) -> str:
            """Return what our objects printed since the last time."""

    class Policy(Protocol):
        """What one side lets the other do, and tells it."""

        fatal: tuple[type[BaseException], ...]
        """exceptions that end the conversation: they are no answers"""
        may_forget: bool
        """whether the other side may have this one clear its object table"""

        def may_call(self, nonce: object, pending: bytes, /) -> bool:
            """Whether the other side may call with `nonce` while our request with nonce `pending` waits."""

        def perform(
            self, target: object, operation: str, args: Sequence[object], kwargs: Mapping[str, object], /
        ) -> object:
            """Do `operation` to an object of ours if the other side may, as the function `perform` does."""

        def opened(self, cls: type, /) -> Opened:
            """Return what the other side is told that it may use of the instances of a class of ours."""

        def make_class(self, name: str, opened: Opened, base: type[RemoteObject] | None, /) -> type[RemoteObject]:
            """Make the class of the remote objects for the instances of a class of the other side's.

            Parameters:
                opened: what may be used of them.
                base: the class of the remote objects of the entry class that it derives from.
            """

        def failure(self, error: BaseException, /) -> list[object]:
            """Return an exception of ours in packable form."""

        def error(self, failure: object, /) -> BaseException:
            """Return what to raise here for an exception of the other side's.

            Raises:
                ProtocolError: `failure` is no exception in packable form.
            """


__all__ = ["Exchange", "perform"]


class Exchange:
    """One side's calls, and what it does when the other side calls.

    Calls nest as ordinary calls do: while a side waits for an answer, it serves the calls that the other side makes on
    the way to it.
    """

    def __init__(
        self,
        channel: Channel,
        policy: Policy,
        call: Callable[..., object] | None = None,
        labels: dict[int, object] | None = None,
    ) -> None:
        """
        Parameters:
            call: what remote objects call, with the parameters of `Exchange.call`, which it is by default.
            labels: takes down which of our objects the other side gets hold of, by number.
        """
        self._channel, self._policy = channel, policy
        self.objects = Objects(call or self.call, policy.opened, policy.make_class, labels)
        self._serving = b""  # the nonce of the request that is being served
        self._forget = False  # whether the next call tells the other side to clear its table

    def forget(self) -> None:
        """Let go of the identity of all objects passed so far, here and, with the next call, there."""
        self.objects.table.clear()
        self._forget = True

    def call(
        self,
        target: int,
        operation: str,
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        """Do `operation` to an object of the other side's, and return what it returns.

        Parameters:
            target: the object's number.
            operation: the name of a method; or GET or SET, for attributes.
        Raises:
            ProtocolError: the other side answered with nonsense.
            BaseException: the exception that the policy makes of one on the other side.
        """
        channel, objects = self._channel, self.objects
        nonce = channel.nonce(self._serving)
        names = [*kwargs] if kwargs else ()
        document = objects.table.dump([*args, *kwargs.values()] if kwargs else args)
        about = [nonce, objects.released(), self._forget, target, operation, names]
        self._forget = False
        channel.send(pack([messages.REQUEST, *about, document]))
        while True:
            message = channel.receive()
            kind, echo = message[:2]
            if kind == messages.REQUEST and self._policy.may_call(echo, nonce):
                channel.send(self.serve(message))
                continue
            if echo != nonce:
                raise ProtocolError("an answer to another question")
            objects.drop(message[2])
            values = objects.table.load(message[4])
            if kind == messages.RETURN and len(values) == 1:
                return values[0]
            if kind == messages.RAISE:
                raise self._policy.error(message[5])
            raise ProtocolError("not an answer")

    def serve(self, request: tuple[object, ...]) -> bytes:
        """Carry out a call of the other side's, and return the answer to send.

        Raises:
            ProtocolError: it is no call that the other side may make.
        """
        outer, self._serving = self._serving, request[1]  # type: ignore[assignment]  # as the channel has checked
        try:
            return self._answer(request)
        finally:
            self._serving = outer

    def _answer(self, request: tuple[object, ...]) -> bytes:
        _, nonce, released, forget, number, operation, names, document = request
        objects = self.objects
        objects.drop(released)
        if forget:
            if not self._policy.may_forget:
                raise ProtocolError("the other side may not have this one forget")
            objects.table.clear()
        values = objects.table.load(document)
        try:
            value = self._perform(objects.ours(number), operation, values, names)
            document = objects.table.dump((value,))
            return pack([messages.RETURN, nonce, objects.released(), self._channel.printed(), document])
        except self._policy.fatal:
            raise
        except BaseException as error:
            failure = self._policy.failure(error)
            document = objects.table.dump(())
            return pack([messages.RAISE, nonce, objects.released(), self._channel.printed(), document, failure])

    def _perform(self, target: object, operation: object, values: Sequence[object], names: object) -> object:
        assert isinstance(operation, str)
        assert isinstance(names, tuple)
        split = len(values) - len(names)
        args, kwargs = values[:split], dict(zip(names, values[split:], strict=True))
        if target is None:
            raise ProtocolError("no such object")
        return self._policy.perform(target, operation, args, kwargs)


def perform(target: object, operation: str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:
    """Do `operation` to an object: what `Exchange.call` asks of the other side."""
    if operation == "__call__" and callable(target):
        return target(*args, **kwargs)
    if operation == GET:
        return getattr(target, str(args[0]))
    if operation == SET:
        setattr(target, str(args[0]), args[1])
        return None
    holder, bound = (type(target), (target,)) if operation.startswith("__") else (target, ())
    return getattr(holder, operation)(*bound, *args, **kwargs)
