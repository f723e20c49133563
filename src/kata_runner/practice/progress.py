"""Where the learner stands: what is done, how it went, and what is weak. Read from the history, nothing is stored."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from statistics import fmean, median

from kata_runner import clock
from kata_runner.catalog import Catalog
from kata_runner.history import History, KataSummary, PracticeSession, ReviewRow
from kata_runner.practice.schedule import Due, due

__all__ = ["KataStanding", "Progress", "TrackStanding", "progress", "streak"]

_WEAK = 2.5  # mean rating of a track's reviews below which it is weak: between hard and good
_ENOUGH = 2  # reviews of a track that say something
_UNTRIED = KataSummary(0, None, None, None)


@dataclass(frozen=True)
class KataStanding:
    """How one kata went."""

    kata: str
    solved: bool
    tried: bool
    grades: int
    first_solved: float | None
    """when, in seconds since the epoch"""
    best_ratio: float | None
    """of the accepted attempts, to the reference's running time"""
    minutes: float | None
    """of work until it was first solved"""


@dataclass(frozen=True)
class TrackStanding:
    """How one track went."""

    name: str
    title: str
    done: int
    total: int
    weak: bool
    """whether its katas were rated low"""


@dataclass(frozen=True)
class Progress:
    """Everything."""

    solved: int
    total: int
    grades: int
    streak: int
    """days in a row, up to today or yesterday, with a grade"""
    longest_streak: int
    tracks: tuple[TrackStanding, ...]
    katas: tuple[KataStanding, ...]
    due: tuple[Due, ...]
    median_minutes: float | None
    """of work until a kata was first solved"""
    days: dict[date, int]
    """how many grades there were each day"""
    solved_by_day: tuple[tuple[date, int], ...] = ()
    """how many katas were solved by each day on which one was"""
    elsewhere: tuple[str, ...] = ()
    """katas of the history that are on the roadmap no more"""

    def to_dict(self) -> dict[str, object]:
        """Plain data, for `kata progress --json`."""
        days = {day.isoformat(): count for day, count in self.days.items()}
        solved = {day.isoformat(): count for day, count in self.solved_by_day}
        return {"schema": 1, **asdict(self), "days": days, "solved_by_day": solved}


def progress(history: History, katas: Catalog) -> Progress:
    """Where the learner stands now."""
    summaries, first = history.summaries(), history.first_solved()
    standings = tuple(_kata(slug, summaries.get(slug, _UNTRIED), first.get(slug)) for slug in katas.slugs)
    solved = {standing.kata for standing in standings if standing.solved}
    weak = _weak(history.reviews(), katas)
    tracks = tuple(
        TrackStanding(t.name, t.title, sum(k in solved for k in t.katas), len(t.katas), t.name in weak)
        for t in katas.tracks
    )
    days = history.days()
    current, longest = streak(days, clock.day(clock.now()))
    minutes = [standing.minutes for standing in standings if standing.minutes is not None]
    return Progress(
        solved=len(solved),
        total=len(standings),
        grades=sum(days.values()),
        streak=current,
        longest_streak=longest,
        tracks=tracks,
        katas=standings,
        due=tuple(due(history, katas.slugs)),
        median_minutes=median(minutes) if minutes else None,
        days=days,
        solved_by_day=_solved_by_day(standings),
        elsewhere=tuple(sorted(summaries.keys() - {*katas.slugs})),
    )


def streak(days: Collection[date], today: date) -> tuple[int, int]:
    """(days in a row up to today, or up to yesterday while today is young; the longest such row ever)"""
    current, day = 0, today if today in days else today - timedelta(days=1)
    while day in days:
        current, day = current + 1, day - timedelta(days=1)
    longest = run = 0
    previous: date | None = None
    for day in sorted(days):
        run = run + 1 if previous is not None and day - previous == timedelta(days=1) else 1
        longest, previous = max(longest, run), day
    return current, longest


def _kata(slug: str, summary: KataSummary, first: PracticeSession | None) -> KataStanding:
    return KataStanding(
        kata=slug,
        solved=summary.first_solved is not None,
        tried=summary.grades > 0,
        grades=summary.grades,
        first_solved=summary.first_solved,
        best_ratio=summary.best_ratio,
        minutes=first.busy / 60 if first else None,
    )


def _solved_by_day(katas: Iterable[KataStanding]) -> tuple[tuple[date, int], ...]:
    days = sorted(clock.day(k.first_solved) for k in katas if k.first_solved is not None)
    return tuple({day: count for count, day in enumerate(days, 1)}.items())


def _weak(reviews: Iterable[ReviewRow], katas: Catalog) -> set[str]:
    """The tracks whose katas were rated low when last seen."""
    latest = {review.kata: review.rating for review in reviews}
    ratings = {track.name: [latest[kata] for kata in track.katas if kata in latest] for track in katas.tracks}
    return {name for name, found in ratings.items() if len(found) >= _ENOUGH and fmean(found) < _WEAK}
