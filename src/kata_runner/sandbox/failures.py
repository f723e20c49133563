"""What comes out of an attempt instead of an answer."""

from __future__ import annotations

import builtins
from dataclasses import dataclass

from kata_runner.model import Verdict
from kata_runner.sandbox.wire import WireError

__all__ = ["PLAIN_ERRORS", "AttemptError", "Failure", "Stopped", "Unloadable", "error_class", "read_failure"]


class Stopped(BaseException):
    """The attempt is over, whatever the property says: it took too long, crashed, or cheated.

    Not an `Exception`, so that no property swallows it and hypothesis does not try to shrink it.
    """

    def __init__(self, verdict: Verdict, text: str, failure: Failure | None = None) -> None:
        super().__init__(text)
        self.verdict, self.text, self.failure = verdict, text, failure


@dataclass(frozen=True)
class Failure:
    """An exception in the attempt, as text."""

    type: str
    text: str
    frames: tuple[tuple[int, str], ...] = ()
    """(line, function) in the attempt's own file, innermost last"""

    def __str__(self) -> str:
        return f"{self.type}: {self.text}" if self.text else self.type


class AttemptError(Exception):
    """An exception that came out of the attempt; also an instance of the built-in type that it is or derives from."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure

    def __str__(self) -> str:
        return self.failure.text


class Unloadable(Exception):
    """The attempt does not compile or import."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure))
        self.failure = failure


def _made_from_text(error_class: type[Exception]) -> bool:
    try:
        return type(error_class("")) is error_class
    except TypeError:
        return False


PLAIN_ERRORS = {
    x for x in vars(builtins).values() if isinstance(x, type) and issubclass(x, Exception) and _made_from_text(x)
}
"""Built-in exceptions that are made from a text alone."""


def error_class(built_in: str) -> type[AttemptError]:
    """AttemptError as a subclass of a built-in exception, so that `pytest.raises(KeyError)` works across the pipe."""
    base = vars(builtins).get(built_in)
    if not isinstance(base, type) or not issubclass(base, Exception) or base is Exception:
        return AttemptError
    if built_in not in _error_classes:
        try:
            _error_classes[built_in] = type(built_in, (AttemptError, base), {})
            _error_classes[built_in](Failure("", ""))
        except TypeError:  # some want arguments of their own
            _error_classes[built_in] = AttemptError
    return _error_classes[built_in]


_error_classes: dict[str, type[AttemptError]] = {}  # one each, since hypothesis tells failures apart by their types


def read_failure(failure: object) -> Failure:
    match failure:
        case (str() as name, _, str() as text, tuple() as frames, _):
            if all(type(f) is tuple and tuple(map(type, f)) == (int, str) for f in frames):
                return Failure(name, text, frames)
    raise WireError("not a failure")
