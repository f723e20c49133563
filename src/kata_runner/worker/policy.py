"""What the worker lets the judge do, and tells it: everything."""

from __future__ import annotations

import ctypes
import errno
import sys
from collections.abc import Mapping, Sequence

from kata_runner.protocol.framing import ProtocolError
from kata_runner.protocol.remote_objects import (
    Opened,
    RemoteAttribute,
    RemoteObject,
    remote_method,
    special_methods,
)
from kata_runner.protocol.rpc import perform

__all__ = ["Policy"]

MAX_MESSAGE = 2000  # characters of an exception's text
MAX_FRAMES = 8  # frames of a traceback that are told, the innermost

_CHANGING = frozenset({"__next__", "__setitem__", "__delitem__"})  # what would show that a copy is none


class Policy:
    """The worker's part of an exchange with the judge."""

    fatal: tuple[type[BaseException], ...] = (ProtocolError,)
    may_forget = True

    def __init__(self) -> None:
        self.file = ""
        """the attempt's, as tracebacks name it"""
        self.allocation_failed = False
        """whether an allocation failed in some call"""
        self._errno = _errno()

    def may_call(self, nonce: object, pending: bytes) -> bool:
        return True

    def perform(self, target: object, operation: str, args: Sequence[object], kwargs: Mapping[str, object]) -> object:
        """Do what the judge asks, and note whether memory ran out on the way."""
        self._errno.value = 0
        try:
            return perform(target, operation, args, kwargs)
        finally:
            self.allocation_failed |= self._errno.value == errno.ENOMEM

    def opened(self, cls: type) -> Opened:
        return special_methods(cls), frozenset(), frozenset()

    def make_class(self, name: str, opened: Opened, base: type[RemoteObject] | None) -> type[RemoteObject]:
        """Make the class of the remote objects for the instances of a class of the judge's.

        What does not change is its own copy, as a number is. And what can be called has a name, as a function does.
        """
        operators, methods, attributes = opened
        members: dict[str, object] = {x: remote_method(x) for x in operators | methods}
        members |= {x: RemoteAttribute(x) for x in attributes}
        if "__call__" in operators:
            members["__name__"] = "function"
        if not operators & _CHANGING:
            members["__reduce_ex__"] = lambda self, _: type(self).__name__
        return type(name, (base or RemoteObject,), {"__slots__": (), **members})

    def failure(self, error: BaseException) -> list[object]:
        """[type, first built-in type it derives from, text, [[line, function], ...], depth, number of judge's error]"""
        built_in = next(c for c in type(error).__mro__ if c.__module__ == "builtins")
        try:
            text = str(error)
        except BaseException as another:
            text = f"(its text cannot be had: {type(another).__name__})"
        if text == "can't start new thread":
            text += ": there are too many, or there is no memory for its stack"
        frames: list[list[object]] = []
        step, depth = error.__traceback__, 0
        while step is not None:
            depth += 1
            if step.tb_frame.f_code.co_filename == self.file:
                frames.append([step.tb_lineno, step.tb_frame.f_code.co_name])
            step = step.tb_next
        if isinstance(error, SyntaxError) and error.filename == self.file:
            text = error.msg
            frames.append([error.lineno or 0, "<module>"])
        origin = getattr(error, "_kata_origin", None)
        error.__traceback__ = None  # it may hold 100,000 frames
        name = type(error).__name__
        return [name, built_in.__name__, text[:MAX_MESSAGE], frames[-MAX_FRAMES:], depth, origin]

    def error(self, failure: object) -> BaseException:
        """Return an exception of the judge's, as the built-in type it is or derives from."""
        match failure:
            case (_, str() as name, str() as text, _, _, origin):
                import builtins

                error_type = getattr(builtins, name)
                error: BaseException = error_type(text)
                error._kata_origin = origin  # type: ignore[attr-defined]
                return error
        raise ProtocolError("not a failure")


def _errno() -> ctypes.c_int:
    """The C library's error number of this thread: what a failed allocation leaves, even if the attempt catches it."""
    if sys.platform != "linux":
        return ctypes.c_int()
    location = ctypes.CDLL(None).__errno_location
    location.restype = ctypes.c_void_p
    return ctypes.c_int.from_address(location())
