"""What a person is told of a grade, and what is remembered of it."""

from __future__ import annotations

import typer

from kata_runner.catalog import Catalog
from kata_runner.cli.base import paint, print_lines, warn, width
from kata_runner.history import History, HistoryError
from kata_runner.model import Grade
from kata_runner.practice import suggestions
from kata_runner.report.terminal import describe

__all__ = ["remember", "tell"]


def tell(result: Grade, attempt: str, history: History) -> None:
    """Print the report, with what to type next."""
    try:
        solved = history.solved()
    except HistoryError:
        solved = set()
    advice = suggestions(result, Catalog.default(), solved, attempt)
    print_lines(describe(result, width(), paint, advice))


def remember(result: Grade, history: History, quiet: bool) -> None:
    """Write the grade into the history. Whatever happens there, the grade stands."""
    try:
        history.record(result)
        level = result.isolation.level
        if not quiet and history.tell_once(f"isolation level {level}"):
            typer.echo(f"(attempts run at isolation level {level} here; what that means: kata doctor)", err=True)
    except HistoryError as error:
        warn(f"this grade is not in your history: {error}")
    for notice in history.notices:
        warn(notice)
