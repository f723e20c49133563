"""Values and text of an attempt, made safe to show: bounded, and unable to steer the terminal."""

from __future__ import annotations

import json
import re
import reprlib
import unicodedata
from collections.abc import Sequence

__all__ = ["MAKING", "cut", "cut_lines", "plain", "prose", "show"]

_MOST = 2000  # bytes of one value, and objects in it that are looked at: each takes a byte at least
_WIDEST = 12  # bytes that a character may take in JSON
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+(?=>)")  # another one each time
MAKING = re.compile(r"[a-z]\w* = ")
"""how a call begins, in a counterexample, that made an object"""
_LINE_BREAK = re.compile(r"\s*\n\s*")  # between the rows of an array
_STEERING = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}  # control, format, surrogate, private use, separators
_KEPT = {"\n", "\t", "\u200d", "\ufe0f"}  # layout; what joins emoji


def plain(text: str) -> str:
    """`text` with every character that could move the cursor, colour, hide or reorder written as an escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        c.encode("unicode_escape", "surrogatepass").decode()
        if unicodedata.category(c) in _STEERING and c not in _KEPT
        else c
        for c in text
    )


def prose(text: str) -> str:
    """Text from a failing test, safe to show, and the same each time: without addresses of objects."""
    return plain(_ADDRESS.sub("", text))


def cut(text: str, most: int) -> str:
    """`text`, or its beginning and how much is left out, so that it takes about `most` bytes at most in JSON."""
    kept = text[:most]
    while (size := len(json.dumps(kept))) > most + 2:
        kept = kept[: len(kept) * most // size]
    return text if len(kept) == len(text) else f"{kept}... ({len(text) - len(kept):,} more characters)"


def cut_lines(lines: Sequence[str], most: int) -> list[str]:
    """The last of the lines, as many as take about `most` bytes in JSON; at least one, cut if need be."""
    kept: list[str] = []
    for line in reversed(lines):
        most -= len(json.dumps(line))
        if most < 0 and kept:
            break
        kept.append(line if most >= 0 else cut(line, most + len(json.dumps(line))))
    return kept[::-1]


class _Bounded(reprlib.Repr):
    """Looks at a limited number of objects, however often they are mentioned."""

    def __init__(self) -> None:
        super().__init__()
        self._left = _MOST
        self.maxlevel = 12
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = self.maxdeque = self.maxarray = 60
        self.maxdict = 40
        self.maxstring = 400
        self.maxlong = 60
        self.maxother = 400

    def repr1(self, x: object, level: int) -> str:
        self._left -= 1
        return super().repr1(x, level) if self._left >= 0 else "..."

    def repr_bytes(self, x: bytes, level: int) -> str:
        return self.repr_str(x, level)  # type: ignore[arg-type]  # which cuts both

    def repr_int(self, x: int, level: int) -> str:
        try:
            return super().repr_int(x, level)
        except ValueError:  # Python refuses to write thousands of digits
            return f"<int of {x.bit_length():,} bits>"

    def repr_instance(self, x: object, level: int) -> str:
        try:
            return super().repr_instance(x, level)
        except Exception:
            return f"<{type(x).__name__} object>"


def show(value: object) -> str:
    """`repr(value)` on one line, cut where it is long or deep, or has much in it."""
    try:
        text = prose(_LINE_BREAK.sub(" ", _Bounded().repr(value)))
    except Exception:  # an order or a length that cannot be had
        return f"<{type(value).__name__} object>"
    return text if len(text) * _WIDEST <= _MOST else cut(text, _MOST)
