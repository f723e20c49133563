"""The learner's page: one self-contained HTML file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import jinja2

from kata_runner.report.charts import growth_chart, solved_chart

__all__ = ["Day", "KataCard", "Page", "calendar", "is_ours", "render", "template"]

WEEKS = 53


@dataclass(frozen=True)
class Day:
    """A day of the calendar."""

    date: date
    count: int
    """of grades"""
    shade: int
    """0 to 4"""


@dataclass(frozen=True)
class KataCard:
    """What the page says of one kata."""

    slug: str
    title: str
    level: str
    state: str
    """solved, tried or new"""
    due: bool
    facts: tuple[str, ...]
    history: tuple[tuple[str, str, str], ...]
    """(when, verdict, speed) of the latest grades"""
    earlier: int = 0
    """how many grades there were before these"""
    runtime: Mapping[str, Any] | None = None
    """the runtime of the latest accepted grade, as `Grade.to_dict` has it"""

    @property
    def chart(self) -> str:
        """The growth of attempt and reference, as SVG; empty if it was not timed."""
        if self.runtime is None or len(self.runtime["sizes"]) < 2:
            return ""
        return growth_chart(self.runtime["sizes"], self.runtime["attempt_seconds"], self.runtime["reference_seconds"])


@dataclass(frozen=True)
class Page:
    """What the page says."""

    made: str
    facts: tuple[tuple[str, str], ...]
    """(number, what it counts)"""
    weeks: tuple[tuple[Day, ...], ...]
    solved: tuple[tuple[date, int], ...]
    """how many katas were solved by each day"""
    tracks: tuple[tuple[str, str, bool, tuple[KataCard, ...]], ...]
    """(name, title, weak, katas)"""

    @property
    def chart(self) -> str:
        """How the count of solved katas grew, as SVG; empty before there is anything to see."""
        return solved_chart(self.solved) if len(self.solved) > 1 else ""


def calendar(days: Mapping[date, int], today: date) -> tuple[tuple[Day, ...], ...]:
    """The last year in weeks, each from Monday on."""
    first = today - timedelta(days=today.weekday(), weeks=WEEKS - 1)
    most = max(days.values(), default=1)

    def at(offset: int) -> Day:
        day = first + timedelta(days=offset)
        count = days.get(day, 0)
        return Day(day, count, min(4, -(-4 * count // most)))

    last = (today - first).days
    return tuple(tuple(at(week * 7 + i) for i in range(7) if week * 7 + i <= last) for week in range(WEEKS))


def is_ours(text: str) -> bool:
    """Whether a file is a page of kata's, which another may replace."""
    return '<meta name="generator" content="kata">' in text


def render(page: Page) -> str:
    """The whole HTML file."""
    return template("progress.html")(page=page)


def template(name: str) -> Callable[..., str]:
    """Renders the template of that name."""
    loader = jinja2.PackageLoader("kata_runner.report")
    return (
        jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
        .get_template(name)
        .render
    )
