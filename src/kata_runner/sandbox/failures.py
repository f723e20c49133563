"""What comes out of an attempt instead of an answer."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kata_runner.model import Verdict
from kata_runner.protocol.framing import TOO_LARGE, LimitError, ProtocolError

__all__ = [
    "MAX_TEXT",
    "PLAIN_ERRORS",
    "TAMPERED",
    "AttemptError",
    "Failure",
    "Stopped",
    "Unloadable",
    "blamed",
    "error_class",
    "judging_an_answer",
    "read_failure",
    "text_of",
]

TAMPERED = "it wrote to the judge's pipe"
MAX_TEXT = 2000  # characters of an exception's text
MAX_FRAMES = 8  # frames of a traceback, the innermost
MAX_NAME = 200  # characters of the name of an exception or function
MAX_LINE = 1 << 20  # an attempt has at most as many lines as bytes


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


@contextmanager
def judging_an_answer() -> Iterator[None]:
    """Blame the attempt for whatever its answer does to the judge in this block: decoding, comparing, showing.

    Raises:
        Stopped: in place of every `Exception`.
    """
    try:
        yield
    except Exception as error:
        raise blamed(error) from None


def blamed(error: Exception) -> Stopped:
    """What to raise in place of an error that an answer caused in the judge."""
    match error:
        case LimitError():
            return Stopped(Verdict.OLE, str(error))
        case ProtocolError():
            return Stopped(Verdict.RTE, TAMPERED)
        case MemoryError():
            return Stopped(Verdict.OLE, TOO_LARGE)
        case RecursionError():
            return Stopped(Verdict.RTE, "its answer is nested too deep to be compared")
    return Stopped(Verdict.RTE, f"its answer cannot be judged: {type(error).__name__}")


def text_of(error: BaseException) -> str:
    """What an exception says, cut where it is long."""
    try:
        return str(error)[:MAX_TEXT]
    except Exception:
        return ""


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
        case (str() as name, _, str() as text, tuple() as frames, _, _):
            if all(type(f) is tuple and tuple(map(type, f)) == (int, str) for f in frames):
                last = tuple((min(max(line, 0), MAX_LINE), where[:MAX_NAME]) for line, where in frames[-MAX_FRAMES:])
                return Failure(name[:MAX_NAME], text[:MAX_TEXT], last)
    raise ProtocolError("not a failure")
