"""What a person sees of a batch, while it runs and in the end."""

from __future__ import annotations

import os
import shlex
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import typer

from kata_runner.batch.outputs import Summary
from kata_runner.batch.submissions import Refused
from kata_runner.cli.base import is_plain, print_json, tell
from kata_runner.model import Verdict
from kata_runner.seeds import plain_seed

__all__ = ["print_refused", "print_summary", "print_summary_json", "progress"]

_SHOWN = 20  # lines of a list


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None]]:
    """Count verdicts, and show them; if grading stops early, say how far it has come.

    Parameters:
        total: number of submissions.
    """
    counts: Counter[str] = Counter()
    try:
        with _live_table(total, counts) as update:

            def show(verdict: str) -> None:
                counts[verdict] += 1
                update()

            yield show
    except (KeyboardInterrupt, OSError):
        typer.echo(f"{counts.total()} of {total} are graded. The same command goes on from there.", err=True)
        raise


@contextmanager
def _live_table(total: int, counts: Counter[str]) -> Iterator[Callable[[], None]]:
    """Show a table of verdicts, with a bar and the time left; give what to call after each verdict."""
    if not sys.stderr.isatty() or is_plain():
        yield lambda: None
        return
    from rich.console import Console, Group
    from rich.live import Live
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn
    from rich.table import Table

    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    bar = Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console)
    task = bar.add_task("", total=total)

    def picture() -> Group:
        verdicts = Table(box=None, padding=(0, 2, 0, 0))
        for verdict in Verdict:
            verdicts.add_column(verdict, justify="right")
        verdicts.add_row(*(str(counts[verdict] or "") for verdict in Verdict))
        return Group(verdicts, bar)

    with Live(picture(), console=console, transient=True, refresh_per_second=4) as live:

        def update() -> None:
            bar.advance(task)
            live.update(picture())

        yield update


def print_summary(summary: Summary, ks: Sequence[int], *, unconfined: bool) -> None:
    """Print what came out of a batch, for people.

    Parameters:
        ks: for which pass@k was asked.
    """
    _print_counts(summary.counts)
    if unconfined:
        typer.echo("These programs were not confined: what they did to this machine, nobody knows.")
    for k, each in summary.pass_at_k.items():
        typer.echo(f"pass@{k}: {each['']:.3f}")
    if summary.generated and not summary.pass_at_k:
        typer.echo(f"no pass@{ks[0]}: some task has fewer programs")
    for pair in summary.pairs[:_SHOWN]:
        typer.echo(f"alike, {pair.share:.0%}: {pair.kata}: {pair.first}, {pair.second}")
    print_refused(summary.refused)
    tell(f"Results are kept in {summary.results}; the seed is {summary.seed}. To judge them again:")
    typer.echo(f"  kata rejudge {shlex.quote(str(summary.results))}")


def print_summary_json(summary: Summary, *, unconfined: bool) -> None:
    """Print all that came out of a batch, for programs."""
    mark: dict[str, Any] = {"unconfined": True} if unconfined else {}
    print_json(
        {
            "schema": 1,
            "seed": plain_seed(summary.seed),
            "unconfined": unconfined,
            "results": [row | mark for row in summary.rows],
            "refused": [asdict(each) for each in summary.refused],
            "pass_at_k": {str(k): each for k, each in summary.pass_at_k.items()},
            "similar": [asdict(pair) for pair in summary.pairs],
        }
    )


def print_refused(refused: Sequence[Refused]) -> None:
    """Print what is in a source and was not graded."""
    for each in refused[:_SHOWN]:
        typer.echo(f"not graded: {each.name} {each.why}")
    if len(refused) > _SHOWN:
        typer.echo(f"not graded: {len(refused) - _SHOWN:,} more, which --json lists")


def _print_counts(counts: dict[str, Counter[str]]) -> None:
    """Print how many of each verdict there are, for each kata and together."""
    everything: Counter[str] = Counter()
    for each in counts.values():
        everything += each
    longest = max((len(slug) for slug in counts), default=4)
    typer.echo(f"{'':<{longest}}" + "".join(f"{verdict:>7}" for verdict in Verdict) + f"{'all':>7}")
    for name, each in [*counts.items(), *([("all", everything)] if len(counts) != 1 else [])]:
        cells = "".join(f"{each[verdict] or '':>7}" for verdict in Verdict)
        typer.echo(f"{name:<{longest}}{cells}{each.total():>7}")
