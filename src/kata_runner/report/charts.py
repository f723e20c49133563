"""Draw charts for HTML pages, as SVG that takes its colours from the page, so that one drawing does for light and dark.

Ours, since charts of a charting library are ten times as long, and a page has one for each kata.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kata_runner.report.plot import seconds_text

__all__ = ["growth_chart", "solved_chart"]

_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 444, 8, 190  # of the field between the axes, in a drawing of 460 by 230
_LABELS = 4  # on the x axis, at most


@dataclass(frozen=True)
class _Dot:
    """A point of a line, in units of the axes, and what it says when it is pointed at."""

    x: float
    y: float
    text: str


_Ticks = Sequence[tuple[float, str]]  # places on an axis, ascending, and what is written there


def growth_chart(sizes: Sequence[int], attempt: Sequence[float], reference: Sequence[float]) -> str:
    """Draw seconds a call over size, both axes logarithmic.

    Parameters:
        sizes: at least two, ascending.
        attempt, reference: seconds at each size.
    """
    step = math.ceil(len(sizes) / _LABELS)
    x_ticks = [(math.log(n), f"{n:,}") for n in sizes[::-1][::step][::-1]]
    exponents = [math.log10(t) for t in (*attempt, *reference)]
    decades = range(math.floor(min(exponents)), max(math.ceil(max(exponents)), math.floor(min(exponents)) + 1) + 1)
    lines = {
        name: [
            _Dot(math.log(n), math.log10(t), f"{n:,}: {seconds_text(t)}") for n, t in zip(sizes, seconds, strict=True)
        ]
        for name, seconds in (("yours", attempt), ("reference", reference))
    }
    return _svg("Running time over size", lines, x_ticks, [(y, seconds_text(10.0**y)) for y in decades])


def solved_chart(solved: Sequence[tuple[date, int]]) -> str:
    """Draw how many katas were solved by each day.

    Parameters:
        solved: at least two days, ascending.
    """
    dots = [_Dot(day.toordinal(), count, f"{day}: {count}") for day, count in solved]
    x_ticks = [(day.toordinal(), day.isoformat()) for day, _ in (solved[0], solved[-1])]
    return _svg("Katas solved", {"yours": dots}, x_ticks, [(0, "0"), (dots[-1].y, str(solved[-1][1]))])


def _svg(title: str, lines: dict[str, list[_Dot]], x_ticks: _Ticks, y_ticks: _Ticks) -> str:
    """Draw lines between axes.

    Parameters:
        lines: by the name of their colour in the page, which is also what the legend says if there are several.
        y_ticks: from the lowest to the highest value that the axis shows.
    """
    every = [dot.x for line in lines.values() for dot in line]
    x, y = _scale(min(every), max(every), _LEFT, _RIGHT), _scale(y_ticks[0][0], y_ticks[-1][0], _BOTTOM, _TOP)
    drawn = [f'<svg class="chart" viewBox="0 0 460 230" role="img" aria-label="{title}">']
    for at, text in y_ticks:
        drawn.append(f'<path class="guide" d="M{_LEFT} {y(at)}H{_RIGHT}"/>')
        drawn.append(f'<text x="{_LEFT - 6}" y="{y(at) + 3}" text-anchor="end">{text}</text>')
    for at, text in x_ticks:
        anchor = "end" if x(at) == _RIGHT else "start" if x(at) == _LEFT else "middle"
        drawn.append(f'<text x="{x(at)}" y="{_BOTTOM + 16}" text-anchor="{anchor}">{text}</text>')
    for i, (name, line) in enumerate(lines.items()):
        path = " ".join(f"{x(dot.x)},{y(dot.y)}" for dot in line)
        drawn.append(f'<g class="{name}"><polyline points="{path}"/>')
        drawn += [f'<circle cx="{x(dot.x)}" cy="{y(dot.y)}" r="3"><title>{dot.text}</title></circle>' for dot in line]
        if len(lines) > 1:
            drawn.append(f'<text x="{_LEFT + 90 * i}" y="226">{name}</text>')
        drawn.append("</g>")
    return "".join([*drawn, "</svg>"])


def _scale(low: float, high: float, start: int, end: int) -> Callable[[float], float]:
    """Return what takes values from low to high to places from start to end."""
    return lambda value: round(start + (end - start) * ((value - low) / (high - low) if high > low else 0.5), 1)
