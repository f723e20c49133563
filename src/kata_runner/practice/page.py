"""What the learner's page says: the history, arranged."""

from __future__ import annotations

from datetime import datetime

from kata_runner import clock
from kata_runner.catalog import Catalog
from kata_runner.errors import CatalogError
from kata_runner.history import GradeRow, History
from kata_runner.practice.progress import KataStanding, progress
from kata_runner.report.progress_page import KataCard, Page, calendar

__all__ = ["page_of"]

LATEST = 20  # grades of a kata that the page shows


def page_of(history: History, katas: Catalog) -> Page:
    """Everything that `kata report` shows. Katas that cannot be read are left out."""
    standing = progress(history, katas)
    timed = {kata: summary.latest_timed for kata, summary in history.summaries().items()}
    due = {d.kata for d in standing.due}
    cards = {k.kata: _card(k, katas, k.kata in due, timed.get(k.kata), history) for k in standing.katas}
    now = clock.now()
    return Page(
        made=f"{datetime.fromtimestamp(now):%d %B %Y, %H:%M}",
        facts=(
            (f"{standing.solved} of {standing.total}", "katas solved"),
            (str(standing.streak), f"days in a row, {standing.longest_streak} at most"),
            (str(standing.grades), "grades"),
            (str(len(standing.due)), "due for review"),
            *(
                [(f"{standing.median_minutes:.0f}", "minutes to solve one")]
                if standing.median_minutes is not None
                else []
            ),
        ),
        weeks=calendar(standing.days, clock.day(now)),
        solved=standing.solved_by_day,
        tracks=tuple(
            (t.name, t.title, weak.weak, tuple(card for k in t.katas if (card := cards[k]) is not None))
            for t, weak in zip(katas.tracks, standing.tracks, strict=True)
        ),
    )


def _card(standing: KataStanding, katas: Catalog, due: bool, timed: int | None, history: History) -> KataCard | None:
    try:
        kata = katas.kata(standing.kata)
    except CatalogError:
        return None
    rows = history.grades(kata.slug, LATEST) if standing.tried else []
    facts = []
    if standing.minutes is not None:
        facts.append(f"Solved after {standing.minutes:.0f} minutes of work.")
    if standing.best_ratio is not None:
        facts.append(f"At best {standing.best_ratio:.2g} times the reference's running time.")
    return KataCard(
        slug=kata.slug,
        title=kata.title,
        level=kata.level,
        state="solved" if standing.solved else "tried" if standing.tried else "new",
        due=due,
        facts=tuple(facts),
        earlier=max(0, standing.grades - LATEST),
        history=tuple((f"{datetime.fromtimestamp(r.at):%Y-%m-%d %H:%M}", str(r.verdict), _speed(r)) for r in rows),
        runtime=None if timed is None else history.details(timed).get("runtime"),
    )


def _speed(row: GradeRow) -> str:
    return f"{row.ratio:.2g}x, n^{row.growth:.1f}" if row.ratio is not None and row.growth is not None else ""
