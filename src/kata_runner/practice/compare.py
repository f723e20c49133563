"""Two programs beside each other, or one line by line from the other."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import zip_longest

__all__ = ["beside", "changes"]

_SAME, _OTHER, _LEFT, _RIGHT = "   ", " | ", " < ", " > "


def changes(old: str, new: str, old_name: str, new_name: str) -> list[str]:
    """The lines of a unified diff; none if both are the same."""
    before, after = old.splitlines(), new.splitlines()
    return [*difflib.unified_diff(before, after, old_name, new_name, lineterm="")]


def beside(left: str, right: str, titles: tuple[str, str], width: int) -> list[str]:
    """Both programs in two columns, lines that are alike on one row.

    Parameters:
        titles: what to write above them.
        width: of a row, in characters.
    """
    column = (width - 3) // 2
    a, b = left.expandtabs(4).splitlines(), right.expandtabs(4).splitlines()
    rows = [(*titles, _SAME), ("-" * min(column, len(titles[0])), "-" * min(column, len(titles[1])), _SAME)]
    return [f"{x[:column]:<{column}}{mark}{y[:column]}".rstrip() for x, y, mark in [*rows, *_rows(a, b)]]


def _rows(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for kind, i, i_end, j, j_end in difflib.SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        for x, y in zip_longest(a[i:i_end], b[j:j_end]):
            mark = _SAME if kind == "equal" else _LEFT if y is None else _RIGHT if x is None else _OTHER
            yield x or "", y or "", mark
