"""Words for an attempt that does not compile or import, and the Python version that it needs."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from kata_runner.safe_text import plain
from kata_runner.sandbox.failures import Failure

__all__ = ["load_error", "version_hint"]

_MAX_LINE = 200  # characters of a line of source that say enough


@dataclass(frozen=True)
class _Feature:
    """What only newer versions of Python accept."""

    since: tuple[int, int]
    what: str
    message: str
    """a pattern that the message of an older Python begins with"""
    line: str = ""
    """a pattern of the line with the error; `{name}` in it stands for the group `name` of `message`"""

    def fits(self, failure: str, line: str) -> bool:
        """Return whether the failure is due to this feature."""
        found = re.match(self.message, failure)
        return (
            found is not None
            and re.search(self.line.replace("{name}", found.groupdict().get("name", "")), line) is not None
        )


_F_STRING = r"(?<!['\"\w])[rR]?[fF][rR]?"  # before its quote
_INVALID = r"(SyntaxError: invalid syntax|SyntaxError: expected '\(')"
_FEATURES = (
    _Feature(
        (3, 12),
        "backslashes and comments in the fields of f-strings",
        r"SyntaxError: f-string expression part cannot include",
    ),
    _Feature(
        (3, 12),
        "the quotes of an f-string in its fields",
        r"SyntaxError: f-string: (unmatched|expecting '}')",
        _F_STRING + r"(?P<quote>['\"]).*\{[^{}]*(?P=quote)[^{}]*\}",
    ),
    _Feature(
        (3, 12),
        "line breaks in the fields of f-strings",
        r"SyntaxError: unterminated string literal",
        _F_STRING + r"(?P<quote>['\"])((?!(?P=quote)).)*\{\s*$",
    ),
    _Feature((3, 12), "type statements", _INVALID, r"^\s*type\s+\w+\s*(\[.*\]\s*)?=[^=]"),
    _Feature((3, 13), "defaults of type parameters", _INVALID, r"^\s*(async\s+def|def|class)\s+\w+\s*\[[^\]]*="),
    _Feature((3, 12), "type parameters", _INVALID, r"^\s*(async\s+def|def|class)\s+\w+\s*\[\s*\*{0,2}\w"),
    _Feature(
        (3, 14),
        "several exceptions without parentheses",
        r"SyntaxError: multiple exception types must be",
        r"^\s*except\b(?!.*\bas\b)",
    ),
    _Feature((3, 14), "t-strings", r"SyntaxError: invalid syntax", r"(?<!['\"\w])[rR]?[tT][rR]?(?P<q>['\"]).*(?P=q)"),
    _Feature(
        (3, 14),
        "names in annotations that are not there",
        r"NameError: name '(?P<name>\w+)' is not defined",
        r"^\s*((?!(try|else|finally)\b)\w+|(async\s+)?def\b.*[(,]\s*\*{0,2}\w+)\s*:[^=:]*\b{name}\b|->[^:]*\b{name}\b",
    ),
)

_RUNNING: Sequence[int] = sys.version_info[:2]


def load_error(failure: Failure, source: str) -> str:
    """Return a line that says why an attempt does not compile or import: where, what, and on which Python."""
    at = failure.frames[-1][0] if failure.frames else 0
    line = next(islice(source.split("\n"), at - 1, at), "") if at else ""
    version = version_hint(str(failure), line[:_MAX_LINE])
    return plain(f"{f'line {at}: ' if at else ''}{failure}{version and f' ({version})'}")


def version_hint(failure: str, line: str, version: Sequence[int] = _RUNNING) -> str:
    """Return which Python rejects a source and, if a newer one is known to accept it, which; "" if the failure does not
    depend on the version.

    Parameters:
        failure: the exception's type and text.
        line: the line of source where it was raised.
        version: the Python that rejects it.
    """
    for feature in _FEATURES:
        if tuple(version[:2]) < feature.since and feature.fits(failure, line):
            return f"this is Python {_dotted(version)}; {feature.what} are for Python {_dotted(feature.since)} or newer"
    return f"this is Python {_dotted(version)}" if failure.startswith("SyntaxError") else ""


def _dotted(version: Sequence[int]) -> str:
    return ".".join(map(str, version[:2]))
