"""The commands of people who grade others."""

from __future__ import annotations

import json
import os
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
    print_lines,
    warn,
)

_KS = "1,5,10"

OutFile = Path | None


@app.command()
@guarded
def batch(
    source: Annotated[Path | None, typer.Argument(help="A folder, a zip of one, or a .jsonl file of programs.")] = None,
    pattern: Annotated[str | None, typer.Option(help="Where to look in paths. [default: {student}/{kata}.py]")] = None,
    jobs: Annotated[int, typer.Option("-j", "--jobs", help="Gradings at a time.", min=1)] = os.cpu_count() or 1,
    seed: Annotated[int | None, typer.Option(help="Of all gradings. [default: a secret, random one]")] = None,
    time: Annotated[bool, typer.Option(help="Whether to judge the running time too.")] = True,
    as_json: Json = False,
    jsonl: Annotated[OutFile, typer.Option(help="Write results here as they come, and go on from here.")] = None,
    csv: Annotated[OutFile, typer.Option(help="Write a table.")] = None,
    junit: Annotated[OutFile, typer.Option(help="Write JUnit's XML.")] = None,
    html: Annotated[OutFile, typer.Option(help="Write a page with all there is to see.")] = None,
    k: Annotated[str, typer.Option(help="For pass@k of generated programs.")] = _KS,
    similar: Annotated[bool, typer.Option("--similar", help="Name suspiciously alike programs.")] = False,
    alike: Annotated[float, typer.Option(help="How alike they must be, from 0 to 1.", min=0.1, max=1)] = 0.6,
    allow_unconfined: Annotated[
        bool, typer.Option("--allow-unconfined", help="Grade even where attempts cannot be confined. Do not.")
    ] = False,
    scheduler: Annotated[str | None, typer.Option(help="The address of a Dask scheduler, whose workers grade.")] = None,
    rejudge: Annotated[OutFile, typer.Option(help="Grade the results in this file again, with their seed.")] = None,
) -> None:
    """Grade a folder of submissions, or a file of generated programs. Killed or stopped, the same command goes on.

    Exit status 0 if all are graded, 1 if --rejudge finds other verdicts, 2 usage, 3 if the grader failed.
    """
    from kata_runner.batch.run import check_confinement
    from kata_runner.cli.batches import Outputs, grade_batch, judge_again
    from kata_runner.errors import UnconfinedError

    ks = _numbers(k)
    min_isolation = 0 if allow_unconfined else 1
    if scheduler is None:
        try:
            check_confinement(min_isolation)
        except UnconfinedError as error:
            advice = "If you trust all of them: --allow-unconfined"
            fail(f"Other people's programs are not run unconfined: {error}\n{advice}", EXIT_JUDGE)
    if rejudge is not None:
        if any((source, jsonl, csv, junit, html, pattern, similar)) or seed is not None:
            fail(
                "--rejudge FILE only says which verdicts are others: of the rest, it takes -j, --json and where to"
                " grade.",
                EXIT_USAGE,
            )
        if not rejudge.is_file():
            fail(f"There is no file {rejudge}. kata batch SOURCE --jsonl FILE writes one", EXIT_USAGE)
        same = judge_again(rejudge, jobs=jobs, scheduler=scheduler, as_json=as_json)
        raise typer.Exit(0 if same else EXIT_OTHER)
    if source is None:
        fail("Say what to grade: a folder, a zip file or a .jsonl file.", EXIT_USAGE)
    outputs = Outputs(as_json=as_json, csv=csv, junit=junit, html=html, ks=ks, alike=alike if similar else None)
    failed = grade_batch(
        source, pattern, jsonl, outputs, jobs, seed, time=time, min_isolation=min_isolation, scheduler=scheduler
    )
    if failed:
        warn(f"{failed} submissions could not be judged (JE), which is not their fault")
        raise typer.Exit(EXIT_JUDGE)


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
