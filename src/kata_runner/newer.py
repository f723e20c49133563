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
    """a pattern of the line at which it says so"""


_NEWS = (
    _News(
        (3, 12),
        "the same quotes, backslashes and comments within f-strings",
        r"SyntaxError: (f-string: (unmatched|expecting '}'|invalid syntax)"
        r"|f-string expression part cannot include|unterminated string literal)",
        r"\b[rR]?[fF][rR]?['\"]",
    ),
    _News((3, 12), "type statements", r"SyntaxError: invalid syntax", r"^\s*type\s+\w+.*="),
    _News(
        (3, 13), "defaults of type parameters", r"SyntaxError: expected '\('", r"^\s*(async\s+)?def\s+\w+\s*\[.*=.*\("
    ),
    _News((3, 12), "type parameters", r"SyntaxError: expected '\('", r"^\s*(async\s+)?def\s+\w+\s*\["),
    _News((3, 12), "type parameters", r"SyntaxError: invalid syntax", r"^\s*class\s+\w+\s*\["),
    _News((3, 14), "several exceptions without parentheses", r"SyntaxError: multiple exception types must be"),
    _News((3, 14), "t-strings", r"SyntaxError: invalid syntax", r"\b[rR]?[tT][rR]?['\"]"),
    _News(
        (3, 14),
        "names in annotations that are not there",
        r"NameError: name '\w+' is not defined",
        r"^\s*((async\s+)?def\b|[\w.]+\s*:)",
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
        if tuple(version[:2]) < news.since and re.match(news.message, failure) and re.search(news.line, line):
            return f"this is Python {_told(version)}; {news.what} are for Python {_told(news.since)} or newer"
    return f"this is Python {_told(version)}" if failure.startswith("SyntaxError") else ""


def _told(version: Sequence[int]) -> str:
    return ".".join(map(str, version[:2]))
