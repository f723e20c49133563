"""Small plots for the terminal.

Ours, since the plotting libraries for terminals take as long to import (0.25 s for plotext) as a comparison runs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

__all__ = ["plot", "seconds_text", "timeline"]

HEIGHT = 7
ATTEMPT, REFERENCE, BOTH = "*", "o", "@"
_MARGIN = 12  # columns for the labels of the y axis


def plot(sizes: Sequence[int], attempt: Sequence[float], reference: Sequence[float], width: int) -> list[str]:
    """Lines that show seconds a call over size, both axes logarithmic.

    Parameters:
        sizes: at least two, ascending.
        attempt, reference: seconds at each size.
        width: of the lines, in characters.
    """
    columns = _columns(width)
    low, high = math.log(min(*attempt, *reference)), math.log(max(*attempt, *reference))
    rows = [[" "] * columns for _ in range(HEIGHT)]
    for n, a, b in zip(sizes, attempt, reference, strict=True):
        column = _place(math.log(n), math.log(sizes[0]), math.log(sizes[-1]), columns)
        own, its = (_place(math.log(t), low, high, HEIGHT) for t in (a, b))
        rows[its][column] = REFERENCE
        rows[own][column] = BOTH if own == its else ATTEMPT
    labels = seconds_text(math.exp(low)), seconds_text(math.exp(high))
    lines = _framed(rows, labels, (f"n = {sizes[0]:,}", f"{sizes[-1]:,}"))
    return [*lines, f"{'':>10}{ATTEMPT} yours  {REFERENCE} reference  {BOTH} both"]


def timeline(counts: Sequence[tuple[date, int]], width: int) -> list[str]:
    """Lines that show how a count grew, day by day.

    Parameters:
        counts: at least two, by ascending days.
        width: of the lines, in characters.
    """
    columns = _columns(width)
    days = [day.toordinal() for day, _ in counts]
    most = counts[-1][1]
    rows = [[" "] * columns for _ in range(HEIGHT)]
    for day, (_, count) in zip(days, counts, strict=True):
        rows[_place(count, 0, most, HEIGHT)][_place(day, days[0], days[-1], columns)] = ATTEMPT
    return _framed(rows, ("0", str(most)), (counts[0][0].isoformat(), counts[-1][0].isoformat()))


def _columns(width: int) -> int:
    return max(8, min(60, width - _MARGIN))


def _framed(rows: Sequence[Sequence[str]], y: tuple[str, str], x: tuple[str, str]) -> list[str]:
    """The rows, lowest first, with axes and their first and last labels."""
    columns = len(rows[0])
    labels = [y[0], *[""] * (len(rows) - 2), y[1]]
    lines = [f"{label:>8} |{''.join(row).rstrip()}" for label, row in zip(labels, rows, strict=True)][::-1]
    return [*lines, f"{'':>8} +{'-' * columns}", f"{'':>10}{x[0]}{x[1]:>{max(1, columns - len(x[0]))}}"]


def _place(value: float, low: float, high: float, count: int) -> int:
    return round((count - 1) * (value - low) / (high - low)) if high > low else 0


def seconds_text(value: float) -> str:
    """A time, in the unit that suits it."""
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e9:.3g} ns"
