"""Running a batch in sight of a person, and what is written of it."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typer

from kata_runner.batch.journal import Journal, Way, called, default_path, writing
from kata_runner.batch.results_page import page_of
from kata_runner.batch.run import Batch, rejudge
from kata_runner.batch.submissions import is_generated
from kata_runner.batch.tables import write_csv, write_junit
from kata_runner.catalog import Catalog
from kata_runner.cli.base import is_plain, print_json, tell
from kata_runner.errors import SourceError
from kata_runner.grader import Options
from kata_runner.model import Verdict
from kata_runner.safe_text import plain
from kata_runner.seeds import plain_seed

__all__ = ["Outputs", "grade_batch", "judge_again"]

Row = dict[str, Any]
_SHOWN = 20  # lines of a list


@dataclass(frozen=True)
class Outputs:
    """What to write in the end."""

    as_json: bool
    csv: Path | None
    junit: Path | None
    html: Path | None
    ks: Sequence[int]
    alike: float | None
    """how alike programs must be to be named; None to name none"""


def grade_batch(
    source: Path,
    pattern: str | None,
    results: Path | None,
    outputs: Outputs,
    jobs: int,
    seed: int | None,
    *,
    time: bool,
    min_isolation: int,
    scheduler: str | None,
) -> int:
    """Grade all of a source, and write and print what there is to say; how many could not be judged.

    Parameters:
        results: the file in which they are kept; one of our own for this command if None.
    """
    batch = Batch(source, Catalog.default(), pattern)
    batch.look()
    if not batch.total:
        _print_refused(batch)
        raise SourceError(f"{source} holds nothing to grade")
    way = Way(time, min_isolation, called(source), pattern)
    path = results or default_path(way, seed)
    for output in filter(None, (path, outputs.csv, outputs.junit, outputs.html)):
        _check(output, source)
    journal = Journal(path, way, seed, batch.katas)
    try:
        options = Options(seed=journal.seed, time=time, min_isolation=min_isolation, shrink=True)
        tally: Counter[str] = Counter()
        with _executor(scheduler) as executor, _sight(batch.total, tally) as seen:
            try:
                batch.grade(journal, options, seen, jobs=jobs, executor=executor)
            except (KeyboardInterrupt, OSError):
                typer.echo(
                    f"{tally.total()} of {batch.total} are graded. The same command goes on from there.", err=True
                )
                raise
        _write(batch, journal, outputs, unconfined=min_isolation == 0)
        journal.tidy(batch.rows(journal))
        if not outputs.as_json:
            tell(f"Results are kept in {path}; the seed is {journal.seed}. To judge them again: --rejudge")
        return tally[Verdict.JE]
    finally:
        journal.close()


def _check(output: Path, source: Path) -> None:
    """See now what would go wrong in the end.

    Raises:
        SourceError: the file cannot be written, or is the source.
    """
    if output.is_dir():
        raise SourceError(f"{output} is a folder: name a file for the results.")
    if output.exists() and output.samefile(source):
        raise SourceError(f"{output} is what is to be graded: name another file for the results.")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(f"{output} cannot be written: {output.parent}: {error.strerror}.") from None


def judge_again(results: Path, *, jobs: int, scheduler: str | None, as_json: bool) -> bool:
    """Judge a file of results again, and say which verdicts are others now; whether all are the same."""
    count = 0
    others = []
    with _executor(scheduler) as executor:
        for each in rejudge(results, Catalog.default(), jobs=jobs, executor=executor):
            count += 1
            if each.verdict != each.row["verdict"]:
                others.append(
                    {**{k: each.row[k] for k in ("index", "kata", "submission", "verdict")}, "now": each.verdict}
                )
    if as_json:
        print_json({"schema": 1, "graded": count, "different": others})
    else:
        for row in others:
            typer.echo(f"{row['submission']} ({row['kata']}): {row['verdict']} then, {row['now']} now")
        typer.echo(f"{count - len(others)} of {count} verdicts are the same")
    return not others


@contextmanager
def _executor(scheduler: str | None) -> Iterator[Executor | None]:
    if scheduler is None:
        yield None
        return
    from kata_runner.batch.cluster import connected

    with connected(scheduler) as executor:
        yield executor


# ---------------------------------------------------------------- while it runs


@contextmanager
def _sight(total: int, tally: Counter[str]) -> Iterator[Callable[[Row], None]]:
    """A live table of verdicts, with a bar and the time left; what to call with each row."""
    if not sys.stderr.isatty() or is_plain():
        yield lambda row: tally.update([row["verdict"]])
        return
    from rich.console import Console, Group
    from rich.live import Live
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn
    from rich.table import Table

    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    progress = Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=console)
    task = progress.add_task("", total=total)

    def picture() -> Group:
        verdicts = Table(box=None, padding=(0, 2, 0, 0))
        for verdict in Verdict:
            verdicts.add_column(verdict, justify="right")
        verdicts.add_row(*(str(tally[verdict] or "") for verdict in Verdict))
        return Group(verdicts, progress)

    with Live(picture(), console=console, transient=True, refresh_per_second=4) as live:

        def seen(row: Row) -> None:
            tally.update([row["verdict"]])
            progress.advance(task)
            live.update(picture())

        yield seen


# ---------------------------------------------------------------- in the end


def _write(batch: Batch, journal: Journal, outputs: Outputs, *, unconfined: bool) -> None:
    def rows() -> Iterator[Row]:
        for row in batch.rows(journal):
            yield {**row, "unconfined": True} if unconfined else row

    generated = is_generated(batch.source)
    scores = batch.pass_at_k(rows(), outputs.ks) if generated else {}
    pairs = batch.similar(rows(), outputs.alike) if outputs.alike is not None else []
    if outputs.csv:
        with writing(outputs.csv):
            write_csv(outputs.csv, rows())
    if outputs.junit:
        with writing(outputs.junit):
            write_junit(outputs.junit, rows())
    if outputs.html:
        title = plain(f"Results of {batch.source.resolve().name}")
        more = {"refused": batch.refused[:_SHOWN], "pairs": pairs, "pass_at_k": scores}
        page = page_of(title, journal.seed, rows(), generated=generated, **more)
        with writing(outputs.html):
            outputs.html.write_text(page.render(), encoding="utf-8")
    if outputs.as_json:
        print_json(
            {
                "schema": 1,
                "seed": plain_seed(journal.seed),
                "unconfined": unconfined,
                "results": [{k: v for k, v in row.items() if k not in ("key", "source")} for row in rows()],
                "refused": [asdict(each) for each in batch.refused],
                "pass_at_k": {str(k): each for k, each in scores.items()},
                "similar": [asdict(pair) for pair in pairs],
            }
        )
        return
    counts: dict[str, Counter[str]] = {}
    for row in rows():
        counts.setdefault(row["kata"], Counter())[row["verdict"]] += 1
    _print_table(counts)
    if unconfined:
        typer.echo("These programs were not confined: what they did to this machine, nobody knows.")
    for k, each in scores.items():
        typer.echo(f"pass@{k}: {each['']:.3f}")
    if generated and not scores:
        typer.echo(f"no pass@{outputs.ks[0]}: some task has fewer programs")
    for pair in pairs[:_SHOWN]:
        typer.echo(f"alike, {pair.share:.0%}: {pair.kata}: {pair.first}, {pair.second}")
    _print_refused(batch)


def _print_refused(batch: Batch) -> None:
    for refused in batch.refused[:_SHOWN]:
        typer.echo(f"not graded: {refused.name} {refused.why}")
    if len(batch.refused) > _SHOWN:
        typer.echo(f"not graded: {len(batch.refused) - _SHOWN:,} more, which --json lists")


def _print_table(counts: dict[str, Counter[str]]) -> None:
    """How many of each verdict there are, for each kata and together."""
    everything: Counter[str] = Counter()
    for each in counts.values():
        everything += each
    longest = max((len(slug) for slug in counts), default=4)
    typer.echo(f"{'':<{longest}}" + "".join(f"{verdict:>7}" for verdict in Verdict) + f"{'all':>7}")
    for name, each in [*counts.items(), *([("all", everything)] if len(counts) != 1 else [])]:
        cells = "".join(f"{each[verdict] or '':>7}" for verdict in Verdict)
        typer.echo(f"{name:<{longest}}{cells}{each.total():>7}")
