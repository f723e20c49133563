"""What is remembered of a grade, and what a person is told of it."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from kata_runner.catalog import Catalog
from kata_runner.cli.base import forgiving, is_plain, paint, print_lines, warn, width
from kata_runner.clock import day
from kata_runner.errors import HistoryError
from kata_runner.history import History
from kata_runner.model import Grade, Verdict
from kata_runner.practice.attempts import Attempts
from kata_runner.practice.choose import Choice, choose
from kata_runner.practice.schedule import learn
from kata_runner.practice.suggest import suggestions
from kata_runner.report.terminal import describe

__all__ = ["remember", "report", "tell"]


def tell(result: Grade, attempt: str, history: History, *, replay: bool, quiet: bool) -> None:
    """Remember a grade, and print its report with what to type next; whatever happens to the history, the grade stands.

    Parameters:
        replay: whether only a kept input was tried, which is no grade to remember.
        quiet: whether to print nothing.
    """
    notes = None if replay else remember(result, history)
    if quiet:
        return
    if replay and result.verdict is Verdict.AC:
        typer.echo(f"{result.kata}: right on the input on which it failed\n  next      kata grade {result.kata}")
        return
    print_lines(report(result, attempt, history, notes or ()))
    level = result.isolation.level
    if notes is not None and result.verdict is not Verdict.CE and history.tell_once(f"isolation level {level}"):
        typer.echo(f"(attempts run at isolation level {level} here; what that means: kata doctor)", err=True)


def remember(result: Grade, history: History) -> list[str] | None:
    """Into the history with it; what there is to say of that, None if it could not be done."""
    notes: list[str] | None = None
    with forgiving("this grade is not in your history"):
        history.record(result)
        notes = []
        if result.verdict is Verdict.AC and (rated := learn(history, result.kata)) is not None:
            notes.append(f"rated {rated.rating} ({rated.why}); it comes back on {day(rated.due):%d %B}")
            notes.append(f"to say otherwise: kata review {result.kata} --rate again|hard|good|easy")
    for notice in history.notices:
        warn(notice)
    history.notices.clear()
    return notes


def report(result: Grade, attempt: str, history: History, notes: Sequence[str]) -> list[str]:
    """The lines of a grade's report, with what to type next."""
    katas = Catalog.default()
    own = Attempts.default(katas, history).path(katas.find(result.kata))
    advice = suggestions(result, _next(history, katas, result.kata), own, attempt)
    return describe(result, width(), paint, advice, plain=is_plain(), notes=notes)


def _next(history: History, katas: Catalog, slug: str) -> Choice | None:
    try:
        return choose(history, katas)
    except HistoryError:
        following = katas.next_after(slug)
        return Choice(following, "the next on the roadmap", f"kata start {following}") if following else None
