"""The commands of people who grade others."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kata_runner.cli.base import (
    EXIT_JUDGE,
    EXIT_OTHER,
    EXIT_USAGE,
    Json,
    app,
    fail,
    guarded,
    print_json,
    print_lines,
    warn,
)
from kata_runner.errors import UnconfinedError

_KS = "1,5,10"
_CPUS = os.cpu_count() or 1

OutFile = Path | None
Jobs = Annotated[int, typer.Option("-j", "--jobs", help="Gradings at a time.", min=1)]
AllowUnconfined = Annotated[
    bool, typer.Option("--allow-unconfined", help="Grade even where attempts cannot be confined. Do not.")
]
Scheduler = Annotated[str | None, typer.Option(help="The address of a Dask scheduler, whose workers grade.")]


@contextmanager
def _advising_against_unconfined() -> Iterator[None]:
    """Add to an error what to type if attempts cannot be confined here, and are trusted."""
    try:
        yield
    except UnconfinedError as error:
        advice = "If you trust all of them: --allow-unconfined"
        fail(f"Other people's programs are not run unconfined: {error}\n{advice}", EXIT_JUDGE)


@app.command()
@guarded
def batch(
    source: Annotated[Path | None, typer.Argument(help="A folder, a zip of one, or a .jsonl file of programs.")] = None,
    pattern: Annotated[str | None, typer.Option(help="Where to look in paths. [default: {student}/{kata}.py]")] = None,
    jobs: Jobs = _CPUS,
    seed: Annotated[int | None, typer.Option(help="Of all gradings. [default: a secret, random one]")] = None,
    time: Annotated[bool, typer.Option(help="Whether to judge the running time too.")] = True,
    verdict_only: Annotated[
        bool, typer.Option("--verdict-only", help="Show the first input that fails; do not look for a smaller one.")
    ] = False,
    as_json: Json = False,
    jsonl: Annotated[OutFile, typer.Option(help="Write results here as they come, and go on from here.")] = None,
    csv: Annotated[OutFile, typer.Option(help="Write a table.")] = None,
    junit: Annotated[OutFile, typer.Option(help="Write JUnit's XML.")] = None,
    html: Annotated[OutFile, typer.Option(help="Write a page with all there is to see.")] = None,
    k: Annotated[str, typer.Option(help="For pass@k of generated programs.")] = _KS,
    similar: Annotated[bool, typer.Option("--similar", help="Name suspiciously alike programs.")] = False,
    min_similarity: Annotated[
        float, typer.Option("--alike", help="How alike they must be, from 0 to 1.", min=0.1, max=1)
    ] = 0.6,
    allow_unconfined: AllowUnconfined = False,
    scheduler: Scheduler = None,
) -> None:
    """Grade a folder of submissions, or a file of generated programs. Killed or stopped, the same command goes on.

    Exit status 0 if all are graded, 2 usage, 3 if the grader failed.
    """
    from kata_runner.batch.outputs import Outputs
    from kata_runner.batch.pipeline import NothingToGradeError, grade_source
    from kata_runner.catalog import Catalog
    from kata_runner.cli import batch_display
    from kata_runner.model import Verdict

    ks = _numbers(k)
    if source is None:
        fail("Say what to grade: a folder, a zip file or a .jsonl file.", EXIT_USAGE)
    try:
        with _advising_against_unconfined():
            summary = grade_source(
                source,
                Catalog.default(),
                Outputs(csv, junit, html, rows=as_json, ks=ks, min_similarity=min_similarity if similar else None),
                batch_display.progress,
                results=jsonl,
                pattern=pattern,
                seed=seed,
                time=time,
                shrink=not verdict_only,
                min_isolation=0 if allow_unconfined else 1,
                jobs=jobs,
                scheduler=scheduler,
            )
    except NothingToGradeError as error:
        batch_display.print_refused(error.refused)
        raise
    if as_json:
        batch_display.print_summary_json(summary, unconfined=allow_unconfined)
    else:
        batch_display.print_summary(summary, ks, unconfined=allow_unconfined)
    if summary.unsorted is not None:
        raise summary.unsorted
    if failed := sum(counts[Verdict.JE] for counts in summary.counts.values()):
        warn(f"{failed} submissions could not be judged (JE), which is not their fault")
        raise typer.Exit(EXIT_JUDGE)


@app.command()
@guarded
def rejudge(
    results: Annotated[Path, typer.Argument(metavar="FILE", help="What kata batch --jsonl has written.")],
    jobs: Jobs = _CPUS,
    as_json: Json = False,
    allow_unconfined: AllowUnconfined = False,
    scheduler: Scheduler = None,
) -> None:
    """Grade the results of a batch again, with their seed, and say which verdicts are others now.

    Exit status 0 if none is, 1 if some are, 2 usage, 3 if the grader failed.
    """
    from kata_runner.batch import pipeline
    from kata_runner.catalog import Catalog

    if not results.is_file():
        fail(f"There is no file {results}. kata batch SOURCE --jsonl FILE writes one", EXIT_USAGE)
    count = 0
    others = []
    min_isolation = 0 if allow_unconfined else 1
    with _advising_against_unconfined():
        for each in pipeline.rejudge(
            results, Catalog.default(), min_isolation=min_isolation, jobs=jobs, scheduler=scheduler
        ):
            count += 1
            if each.verdict != each.row["verdict"]:
                row = {name: each.row[name] for name in ("index", "kata", "submission", "verdict")}
                others.append({**row, "now": each.verdict})
    if as_json:
        print_json({"schema": 1, "graded": count, "different": others})
    else:
        for row in others:
            typer.echo(f"{row['submission']} ({row['kata']}): {row['verdict']} then, {row['now']} now")
        typer.echo(f"{count - len(others)} of {count} verdicts are the same")
    raise typer.Exit(EXIT_OTHER if others else 0)


def _numbers(text: str) -> list[int]:
    try:
        found = sorted({int(part) for part in text.split(",")})
    except ValueError:
        found = [0]
    if min(found) < 1:
        fail(f"--k takes whole numbers from 1 up, as in {_KS}", EXIT_USAGE)
    return found


@app.command()
@guarded
def export(
    jsonl: Annotated[OutFile, typer.Option(help="The file to write. [default: standard output]")] = None,
) -> None:
    """The katas as tasks for a language model, in the form of HumanEval: a JSON object on each line."""
    from kata_runner.batch.export import tasks
    from kata_runner.catalog import Catalog

    lines = [json.dumps(task) for task in tasks(Catalog.default())]
    if jsonl is None:
        print_lines(lines)
    else:
        jsonl.write_text("\n".join(lines) + "\n", encoding="utf-8")
        typer.echo(f"{len(lines)} tasks written to {jsonl}")
