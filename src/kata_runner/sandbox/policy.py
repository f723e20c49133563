"""What an attempt may do to the judge's objects, what it is told of their exceptions, and what its own are here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kata_runner.model import OPENED, Verdict
from kata_runner.protocol.framing import ProtocolError
from kata_runner.protocol.remote_objects import GET, ITERATION, SET, Opened, RemoteObject, special_methods
from kata_runner.protocol.rpc import perform
from kata_runner.sandbox.failures import (
    PLAIN_ERRORS,
    AttemptError,
    Stopped,
    error_class,
    read_failure,
    text_of,
)
from kata_runner.sandbox.remote_classes import EntryClass, drawable_class

__all__ = ["Policy"]

_MAX_ERRORS = 100  # exceptions that wait here for the attempt to let them pass


class Policy:
    """The judge's part of an exchange with an attempt."""

    fatal: tuple[type[BaseException], ...] = (ProtocolError, Stopped, KeyboardInterrupt)
    may_forget = False  # what its arguments were before a call changed them

    def __init__(self, recursion: int, stop: Callable[..., Stopped]) -> None:
        """
        Parameters:
            recursion: the attempt's recursion limit.
            stop: ends the worker, as `Channel.stop` does.
        """
        self.decisive: tuple[type[BaseException], ...] = (AssertionError,)
        """what fails the example if an object of ours raises it, beside all that is no `Exception`"""
        self._recursion, self._stop = recursion, stop
        self._opened: dict[type, Opened] = {}
        self._errors: dict[int, BaseException] = {}  # what our objects raised in calls of the attempt's, the latest
        self._raised = 0
        self._abort: BaseException | None = None

    def begin_example(self) -> None:
        """Forget the exceptions of the example before."""
        self._errors.clear()

    # ------------------------------------------------------------ what the attempt may do

    def may_call(self, nonce: object, pending: bytes) -> bool:
        return nonce == pending

    def perform(self, target: object, operation: str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:
        """Do what the attempt asks, if that is opened.

        Raises:
            AttributeError: it is not.
        """
        if not self._permits(target, operation, args):
            name = args[0] if args and operation in (GET, SET) else operation
            raise AttributeError(f"{type(target).__name__!r} object has no attribute {name!r}")
        return perform(target, operation, args, kwargs)

    def _permits(self, target: object, operation: str, args: Sequence[object]) -> bool:
        operators, methods, attributes = self.opened(type(target))
        if operation == GET:
            return len(args) == 1 and args[0] in attributes
        return operation != SET and (operation in operators or operation in methods)

    def opened(self, cls: type) -> Opened:
        """The special methods of its own, and what it names; of Python's own classes, calling and iterating."""
        if cls not in self._opened:
            names = frozenset(getattr(cls, OPENED, ()))
            methods = frozenset(name for name in names if callable(getattr(cls, name, None)))
            operators = special_methods(cls)
            if cls.__module__ == "builtins":  # the hash of a function is its address
                operators &= ITERATION
            self._opened[cls] = operators, methods, names - methods
        return self._opened[cls]

    def make_class(self, name: str, opened: Opened, base: type[RemoteObject] | None) -> type[RemoteObject]:
        """Make a class of remote objects: instances of a class of the stub's, or such as can be called and drawn.

        Parameters:
            base: the class of the remote objects of the stub's class that it derives from.
        """
        return drawable_class(name, opened[0]) if base is None else EntryClass(name, (base,), {"__slots__": ()})  # type: ignore[return-value]

    # ------------------------------------------------------------ exceptions

    def failure(self, error: BaseException) -> list[object]:
        """Return what the attempt is told of an exception in an object of ours; the exception itself waits here."""
        decisive = isinstance(error, self.decisive) or not isinstance(error, Exception)
        if decisive and not isinstance(error, AttemptError):
            self._abort = self._abort or error  # the example has failed, whatever the attempt makes of it
        self._raised += 1
        self._errors[self._raised] = error
        if len(self._errors) > _MAX_ERRORS:
            del self._errors[next(iter(self._errors))]
        plain = next((c.__name__ for c in type(error).__mro__ if c in PLAIN_ERRORS), "RuntimeError")
        return [type(error).__name__, plain, "" if decisive else text_of(error), [], 0, self._raised]

    def raise_decisive(self) -> None:
        """Raise what has failed the example in an object of ours, if anything has."""
        if self._abort is not None:
            abort, self._abort = self._abort, None
            raise abort

    def error(self, failure: object) -> BaseException:
        """Return what to raise here for an exception of the attempt's: ours if it was that, else an `AttemptError`.

        Raises:
            ProtocolError: it is none.
        """
        match failure:
            case (*_, int() as origin) if origin in self._errors:
                return self._errors[origin]
            case ("MemoryError", *_):
                return self._stop(Verdict.MLE, "it ran out of memory")
            case ("RecursionError", _, _, _, int() as depth, _) if 2 * depth > self._recursion:
                why = f"raises RecursionError: it recursed {depth:,} deep, and {self._recursion:,} is the limit"
                return self._stop(Verdict.RTE, why, read_failure(failure))  # takes long; no smaller input says more
            case (_, str() as built_in, *_):
                return error_class(built_in)(read_failure(failure))
        raise ProtocolError("not a failure")
