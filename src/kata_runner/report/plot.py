"""A small plot of running times for the terminal, both axes logarithmic.

Ours, since the plotting libraries for terminals take as long to import (0.25 s for plotext) as the race takes to run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

__all__ = ["plot", "seconds_text"]

HEIGHT = 7
ATTEMPT, REFERENCE, BOTH = "*", "o", "@"


def plot(sizes: Sequence[int], attempt: Sequence[float], reference: Sequence[float], width: int) -> list[str]:
    """Lines that show seconds a call over size.

    Parameters:
        sizes: at least two, ascending.
        attempt, reference: seconds at each size.
        width: of the lines, in characters.
    """
    columns = max(8, min(60, width - 12))
    low, high = min(*attempt, *reference), max(*attempt, *reference)
    rows = [[" "] * columns for _ in range(HEIGHT)]
    for n, a, b in zip(sizes, attempt, reference, strict=True):
        column = _place(n, sizes[0], sizes[-1], columns)
        own, its = _place(a, low, high, HEIGHT), _place(b, low, high, HEIGHT)
        rows[its][column] = REFERENCE
        rows[own][column] = BOTH if own == its else ATTEMPT
    labels = [""] * HEIGHT
    labels[0], labels[-1] = seconds_text(low), seconds_text(high)
    lines = [f"{label:>8} |{''.join(row).rstrip()}" for label, row in zip(labels, rows, strict=True)][::-1]
    first, last = f"n = {sizes[0]:,}", f"{sizes[-1]:,}"
    lines.append(f"{'':>8} +{'-' * columns}")
    lines.append(f"{'':>10}{first}{last:>{max(1, columns - len(first))}}")
    lines.append(f"{'':>10}{ATTEMPT} yours  {REFERENCE} reference  {BOTH} both")
    return lines


def _place(value: float, low: float, high: float, count: int) -> int:
    if high <= low:
        return 0
    return round((count - 1) * math.log(value / low) / math.log(high / low))


def seconds_text(value: float) -> str:
    """A time, in the unit that suits it."""
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e9:.3g} ns"
