"""What an attempt may have that only a newer Python takes than the one that runs."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["version_told"]


@dataclass(frozen=True)
class _News:
    since: tuple[int, int]
    what: str
    message: str
    """a pattern of what an older Python says, at its beginning"""
    line: str = ""
    """a pattern of the line at which it says so, with what the first one has by the name of `name` in it"""

    def fits(self, failure: str, line: str) -> bool:
        """Whether this is what the failure is about."""
        found = re.match(self.message, failure)
        return (
            found is not None
            and re.search(self.line.replace("{name}", found.groupdict().get("name", "")), line) is not None
        )


_F_STRING = r"(?<!['\"\w])[rR]?[fF][rR]?"  # before its quote
_ALIKE = r"(SyntaxError: invalid syntax|SyntaxError: expected '\(')"
_NEWS = (
    _News(
        (3, 12),
        "backslashes and comments in the fields of f-strings",
        r"SyntaxError: f-string expression part cannot include",
    ),
    _News(
        (3, 12),
        "the quotes of an f-string in its fields",
        r"SyntaxError: f-string: (unmatched|expecting '}')",
        _F_STRING + r"(?P<quote>['\"]).*\{[^{}]*(?P=quote)[^{}]*\}",
    ),
    _News(
        (3, 12),
        "line breaks in the fields of f-strings",
        r"SyntaxError: unterminated string literal",
        _F_STRING + r"(?P<quote>['\"])((?!(?P=quote)).)*\{\s*$",
    ),
    _News((3, 12), "type statements", _ALIKE, r"^\s*type\s+\w+\s*(\[.*\]\s*)?=[^=]"),
    _News((3, 13), "defaults of type parameters", _ALIKE, r"^\s*(async\s+def|def|class)\s+\w+\s*\[[^\]]*="),
    _News((3, 12), "type parameters", _ALIKE, r"^\s*(async\s+def|def|class)\s+\w+\s*\[\s*\*{0,2}\w"),
    _News(
        (3, 14),
        "several exceptions without parentheses",
        r"SyntaxError: multiple exception types must be",
        r"^\s*except\b(?!.*\bas\b)",
    ),
    _News((3, 14), "t-strings", r"SyntaxError: invalid syntax", r"(?<!['\"\w])[rR]?[tT][rR]?(?P<q>['\"]).*(?P=q)"),
    _News(
        (3, 14),
        "names in annotations that are not there",
        r"NameError: name '(?P<name>\w+)' is not defined",
        r"^\s*((?!(try|else|finally)\b)\w+|(async\s+)?def\b.*[(,]\s*\*{0,2}\w+)\s*:[^=:]*\b{name}\b|->[^:]*\b{name}\b",
    ),
)

_RUNNING: Sequence[int] = sys.version_info[:2]


def version_told(failure: str, line: str, version: Sequence[int] = _RUNNING) -> str:
    """Which Python rejects a source, and, as far as that can be told, that a newer one does not; "" where the version
    has nothing to do with it.

    Parameters:
        failure: the exception's type and text.
        line: of the source, where it was raised.
        version: of Python.
    """
    for news in _NEWS:
        if tuple(version[:2]) < news.since and news.fits(failure, line):
            return f"this is Python {_told(version)}; {news.what} are for Python {_told(news.since)} or newer"
    return f"this is Python {_told(version)}" if failure.startswith("SyntaxError") else ""


def _told(version: Sequence[int]) -> str:
    return ".".join(map(str, version[:2]))
