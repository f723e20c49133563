"""The commands of kata authors, and of people who want to know more."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kata_runner.cli.base import (
    EXIT_OTHER,
    EXIT_USAGE,
    Json,
    Slug,
    app,
    existing,
    fail,
    find,
    guarded,
    paint,
    print_json,
)

if TYPE_CHECKING:
    from kata_runner.catalog import Catalog


@app.command()
@guarded
def new(
    track: Annotated[str, typer.Argument(help="The track it belongs to.")],
    slug: Annotated[str, typer.Argument(help="Its name, in snake_case.")],
    signature: Annotated[str, typer.Argument(help="'def f(x: int) -> int', or 'class C'.")],
) -> None:
    """Begin a new kata: all of its files, with TODO wherever you have something to say."""
    from kata_runner.authoring.scaffold import scaffold
    from kata_runner.catalog import Catalog

    for path in scaffold(Catalog.default(), track, slug, signature):
        typer.echo(path)
    typer.echo(f"\nWhat is still missing or weak, at any time: kata verify {slug}")


@app.command()
@guarded
def verify(
    names: Annotated[list[str] | None, typer.Argument(metavar="[KATA]...", help="[default: all of them]")] = None,
    as_json: Json = False,
    saboteurs: Annotated[
        bool, typer.Option(help="Whether to try references that are made wrong where tests may not look.")
    ] = True,
    mutants: Annotated[
        bool, typer.Option(help="Whether to try changed references too; takes most of the time.")
    ] = True,
    seeds: Annotated[int, typer.Option(help="With how many seeds to grade each wrong solution.", min=1)] = 5,
    jobs: Annotated[int, typer.Option("-j", "--jobs", help="How many katas at a time.", min=1)] = os.cpu_count() or 1,
    saboteur: Annotated[str | None, typer.Option(help="Only print this saboteur of the kata.")] = None,
) -> None:
    """Check that katas are complete, and accept what is right and reject what is wrong and what is slow.

    Exit status 0 if nothing is wrong, 1 otherwise.
    """
    from kata_runner.authoring.parallel import verify_all
    from kata_runner.authoring.verify import verify_roadmap
    from kata_runner.catalog import Catalog
    from kata_runner.cli.bars import bar
    from kata_runner.cli.findings import summarise, tell

    katas = Catalog.default()
    slugs = [katas.find(name).slug for name in names] if names else list(katas.slugs)
    if saboteur is not None:
        _print_saboteur(katas, slugs, saboteur)
        return
    if mutants and find_spec("mutmut") is None:
        fail(
            "mutmut, which changes the references, is not installed. To install it: "
            "pip install 'kata-runner[authoring]'. Or do without: kata verify --no-mutants",
            EXIT_USAGE,
        )
    whole = [] if names else verify_roadmap(katas)
    reports = []
    with bar("verifying", len(slugs)) as advance:
        for report in verify_all(katas, slugs, seeds=seeds, with_saboteurs=saboteurs, with_mutants=mutants, jobs=jobs):
            reports.append(report)
            if not as_json:
                tell(report)
            advance()
    if as_json:
        found = [{"rule": finding.rule, "message": finding.message} for finding in whole]
        print_json({"schema": 1, "roadmap": found, "katas": [report.to_dict() for report in reports]})
    else:
        for finding in whole:
            typer.echo(paint(f"roadmap: {finding.message}", "red"))
        summarise(reports)
    if whole or any(report.findings for report in reports):
        raise typer.Exit(EXIT_OTHER)


def _print_saboteur(katas: "Catalog", slugs: list[str], name: str) -> None:
    from kata_runner.authoring.saboteurs import saboteurs

    if len(slugs) != 1:
        fail(f"--saboteur takes one kata: kata verify KATA --saboteur {name}", EXIT_USAGE)
    made = {each.name: each for each in saboteurs(katas.kata(slugs[0]))}
    if name not in made:
        fail(f"{slugs[0]} has no saboteur {name!r}. It has {', '.join(made)}", EXIT_USAGE)
    typer.echo(f"# {name}: {made[name].fault}\n{made[name].source}")


@app.command()
@guarded
def bench(
    kata: Slug,
    files: Annotated[
        list[Path] | None, typer.Argument(help="[default: your attempt, if any, and the reference]")
    ] = None,
    size: Annotated[list[int] | None, typer.Option(help="A size of the input; may be given again.")] = None,
    save: Annotated[str | None, typer.Option(help="Keep the run under this name.")] = None,
    compare: Annotated[str | None, typer.Option(help="Show a kept run beside it, by number or name.")] = None,
    histogram: Annotated[str | None, typer.Option(help="Draw SVG files that begin with this path.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write all figures to this file.")] = None,
) -> None:
    """Time solutions with pytest-benchmark: many rounds, statistics, history. No verdict comes from it.

    The files run unconfined: give it only code that you trust.
    """
    from kata_runner import catalog
    from kata_runner.bench import BenchOptions, run
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts

    found = find(kata)
    if catalog.workload(found) is None:
        fail(f"{found.slug} has no workload: its lesson is not running time.", EXIT_USAGE)
    own = Attempts.default(Catalog.default(), History.default()).path(found)
    chosen = [existing(file, found) for file in files or [*([own] if own.exists() else []), catalog.reference(found)]]
    options = BenchOptions(tuple(size or ()), save, compare, histogram, json_file)
    raise typer.Exit(run(found, [file.resolve() for file in chosen], options))


@app.command()
@guarded
def doctor(as_json: Json = False) -> None:
    """What this machine can do for the grader: isolation levels, versions, and what to install."""
    from kata_runner.catalog import Catalog
    from kata_runner.doctor import examine

    rows = [*examine(Catalog.default())]
    if as_json:
        print_json({"schema": 1, "rows": [{"what": what, "how": how} for what, how in rows]})
        return
    for what, how in rows:
        typer.echo(f"{what:<10}{how}")
