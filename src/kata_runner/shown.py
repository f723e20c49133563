"""Values and text of an attempt, made safe to show: bounded, and unable to steer the terminal."""

from __future__ import annotations

import re
import reprlib
import unicodedata

__all__ = ["MAKING", "plain", "prose", "show"]

_MOST = 2000  # characters of one value
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


class _Bounded(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 12
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = self.maxdeque = self.maxarray = 60
        self.maxdict = 40
        self.maxstring = 400
        self.maxlong = 60
        self.maxother = 400

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


_bounded = _Bounded()


def show(value: object) -> str:
    """`repr(value)` on one line, cut where it is long or deep."""
    text = prose(_LINE_BREAK.sub(" ", _bounded.repr(value)))
    return text if len(text) <= _MOST else text[: _MOST - 3] + "..."
