"""What to do next, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from kata_runner.catalog import Catalog
from kata_runner.errors import CatalogError
from kata_runner.history import History
from kata_runner.model import Kata

if TYPE_CHECKING:
    from kata_runner.practice.progress import Progress

__all__ = ["Choice", "at_random", "choose", "filtered"]


@dataclass(frozen=True)
class Choice:
    """A kata to do next."""

    kata: str
    why: str
    command: str
    """that begins it, or goes on with it"""


def choose(history: History, katas: Catalog) -> Choice | None:
    """The kata to do next: what was begun, then what is due, then weak tracks and the roadmap in turn; None if all is
    done and nothing is due."""
    from kata_runner.practice.progress import progress
    from kata_runner.practice.schedule import due

    standing = progress(history, katas)
    begun = [kata for kata in history.begun() if kata in katas.slugs]
    if begun:
        return Choice(begun[-1], "you have begun it", f"kata grade {begun[-1]}")
    if waiting := due(history, katas.slugs):
        first = waiting[0]
        return Choice(first.kata, f"it is due: you know it still with {first.recall:.0%}", f"kata review {first.kata}")
    solved = {k.kata for k in standing.katas if k.solved}
    if kata := _in_weak_track(standing, katas, solved):
        return kata
    return next((Choice(slug, "the next on the roadmap", f"kata start {slug}") for slug in _open(katas, solved)), None)


def _open(katas: Catalog, solved: set[str], among: Iterable[str] | None = None) -> Iterable[str]:
    """Unsolved katas in learning order; a stretch kata whose prerequisites are open comes after them anyway."""
    return (slug for slug in (katas.slugs if among is None else among) if slug not in solved)


def _in_weak_track(standing: Progress, katas: Catalog, solved: set[str]) -> Choice | None:
    """The next kata of a weak track, unless the latest that was solved was of one: so that the roadmap goes on."""
    weak = [track for track in katas.tracks if any(t.name == track.name and t.weak for t in standing.tracks)]
    latest = max((k for k in standing.katas if k.first_solved), key=lambda k: k.first_solved or 0.0, default=None)
    if latest is None or any(latest.kata in track.katas for track in weak):
        return None
    for track in weak:
        for slug in _open(katas, solved, track.katas):
            return Choice(slug, f"{track.title} is a weak track of yours", f"kata start {slug}")
    return None


def filtered(
    history: History,
    katas: Catalog,
    *,
    track: str | None = None,
    level: str | None = None,
    solved: bool | None = None,
    only_due: bool = False,
    broken: Callable[[CatalogError], object] = lambda _: None,
) -> list[Kata]:
    """The katas that pass all filters, in learning order.

    Parameters:
        track, level: only this one.
        solved: only those that are solved, or only those that are not.
        only_due: only those that are due for review.
        broken: told of each kata that cannot be read.
    """
    done = history.solved()
    waiting: set[str] = set()
    if only_due:
        from kata_runner.practice.schedule import due

        waiting = {d.kata for d in due(history, katas.slugs)}
    found = []
    for each in katas.tracks:
        for slug in each.katas if track in (None, each.name) else ():
            if (solved is None or (slug in done) == solved) and (not only_due or slug in waiting):
                try:
                    kata = katas.kata(slug)
                except CatalogError as error:
                    broken(error)
                    continue
                if level in (None, kata.level):
                    found.append(kata)
    return found


def at_random(found: list[Kata], seed: int) -> Kata:
    """One of them.

    Raises:
        IndexError: there is none.
    """
    return Random(seed).choice(found)
