"""The learner's commands."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from kata_runner.cli.base import (
    EXIT_JUDGE,
    EXIT_OTHER,
    EXIT_USAGE,
    Json,
    Slug,
    app,
    complete,
    fail,
    find,
    guarded,
    paint,
    print_json,
    width,
)
from kata_runner.model import Kata, Track, Verdict

# ---------------------------------------------------------------- the catalogue


@app.command("list")
@guarded
def list_katas(
    track: Annotated[str | None, typer.Option(help="Only this track.")] = None,
    as_json: Json = False,
) -> None:
    """The katas, in learning order, and which of them you have solved."""
    from kata_runner.catalog import Catalog, CatalogError
    from kata_runner.history import History

    katas = Catalog.default()
    history = History.default()
    solved, tried = history.solved(), history.tried()
    tracks = [t for t in katas.tracks if track in (None, t.name)]
    if not tracks:
        names = ", ".join(t.name for t in katas.tracks)
        fail(f"There is no track {track!r}. The tracks are: {names}", EXIT_USAGE)
    rows, broken = [], []
    for t in tracks:
        for slug in t.katas:
            try:
                rows.append((t, katas.kata(slug)))
            except CatalogError as error:
                broken.append(str(error))
    if as_json:
        about = [
            {"kata": k.slug, "title": k.title, "track": t.name, "level": k.level, "solved": k.slug in solved}
            for t, k in rows
        ]
        print_json({"schema": 1, "katas": about})
    else:
        _print_rows(rows, solved, tried)
    if broken:
        fail("\n".join(f"A kata is broken: {what}" for what in broken), EXIT_JUDGE)


def _print_rows(rows: list[tuple[Track, Kata]], solved: set[str], tried: set[str]) -> None:
    longest = max((len(kata.slug) for _, kata in rows), default=0)
    for t in dict.fromkeys(t for t, _ in rows):
        done = sum(slug in solved for slug in t.katas)
        typer.echo(f"{paint(t.title, 'cyan')}  {done} of {len(t.katas)}")
        for _, kata in (row for row in rows if row[0] is t):
            mark = "x" if kata.slug in solved else "." if kata.slug in tried else " "
            typer.echo(f"  [{mark}] {kata.slug:<{longest}}  {kata.level:<7}  {kata.title}"[: width()])


@app.command()
@guarded
def show(kata: Slug) -> None:
    """What to do in a kata."""
    from kata_runner import catalog

    found = find(kata)
    typer.echo(catalog.statement(found).read_text(encoding="utf-8").rstrip())
    typer.echo(f"\n{found.level}, {found.time} time, {found.space} space")
    if found.needs:
        typer.echo(f"builds on: {', '.join(found.needs)}")


# ---------------------------------------------------------------- attempts


@app.command()
@guarded
def start(
    kata: Slug,
    again: Annotated[bool, typer.Option(help="Begin anew; what you have is kept beside it.")] = False,
) -> None:
    """Begin a kata: puts its stub into your folder of attempts."""
    from kata_runner.catalog import Catalog
    from kata_runner.practice import Attempts

    found = find(kata)
    attempts = Attempts.default(Catalog.default())
    path = attempts.shown(attempts.path(found))
    if attempts.start(found):
        typer.echo(f"Write your answer in {path}")
    elif again:
        typer.echo(f"Write your answer in {path}; the one before is {attempts.shown(attempts.start_again(found))}")
    else:
        typer.echo(f"You have begun already: {path}")
    typer.echo(f"  read    kata show {found.slug}\n  grade   kata grade {found.slug}")


app.command("pick", hidden=True)(start)


@app.command()
@guarded
def edit(kata: Slug) -> None:
    """Open your attempt in $VISUAL or $EDITOR; begins it if need be."""
    from kata_runner.catalog import Catalog
    from kata_runner.practice import Attempts
    from kata_runner.practice import edit as open_editor

    found = find(kata)
    attempts = Attempts.default(Catalog.default())
    attempts.start(found)
    open_editor(attempts.path(found))


@app.command()
@guarded
def grade(
    kata: Annotated[str, typer.Argument(help="The kata, or a file named after it.", autocompletion=complete)],
    path: Annotated[Path | None, typer.Argument(help="The attempt. [default: attempts/<kata>.py]")] = None,
    as_json: Json = False,
    seed: Annotated[int, typer.Option(help="Of the examples and inputs; the same seed, the same verdict.")] = 0,
    explore: Annotated[bool, typer.Option(help="Try many more examples, with random seeds.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Run all properties, also after one fails.")] = False,
    time: Annotated[bool, typer.Option(help="Whether to judge the running time too.")] = True,
    isolation: Annotated[int, typer.Option(help="The least level of isolation to accept.", min=0, max=3)] = 0,
) -> None:
    """Grade an attempt: is it right, and is it fast enough?

    Exit status 0 if it is accepted, 1 if not, 2 if the command is wrong, 3 if the grader failed.
    """
    from kata_runner.catalog import Catalog
    from kata_runner.cli.outcome import remember, tell
    from kata_runner.grader import Options
    from kata_runner.grader import grade as judge
    from kata_runner.history import History
    from kata_runner.practice import Attempts

    katas = Catalog.default()
    attempts = Attempts.default(katas)
    if path is None and _is_path(kata):
        path, kata = Path(kata), Path(kata).stem
    found = katas.find(kata)
    attempt = path or Path(attempts.shown(attempts.path(found)))
    if path is None and not attempt.exists():
        fail(f"There is no attempt at {attempt} yet. Begin with: kata start {found.slug}", EXIT_USAGE)
    if explore:
        seed = int.from_bytes(os.urandom(4), "big")
    options = Options(
        seed=seed, rounds=20 if explore else 1, all_properties=everything, time=time, least_level=isolation
    )
    result = judge(found, attempt, options)
    history = History.default()
    if as_json:
        print_json(result.to_dict())
    else:
        tell(result, str(attempt), history)
    remember(result, history, quiet=as_json)
    if result.verdict is not Verdict.AC:
        raise typer.Exit(EXIT_JUDGE if result.verdict is Verdict.JE else EXIT_OTHER)


app.command("test", hidden=True)(grade)
app.command("run", hidden=True)(grade)


def _is_path(text: str) -> bool:
    return text.endswith(".py") or os.sep in text


# ---------------------------------------------------------------- help on the way


@app.command()
@guarded
def hint(kata: Slug) -> None:
    """The next of a kata's three hints."""
    from kata_runner.history import History

    found = find(kata)
    history = History.default()
    taken = history.hints(found.slug)
    number = min(taken + 1, len(found.hints))
    if taken < number:
        history.take_hint(found.slug, number)
    typer.echo(f"Hint {number} of {len(found.hints)}: {found.hints[number - 1]}")
    if taken >= len(found.hints):
        typer.echo(f"That was the last one. There is also: kata solution {found.slug}")


@app.command()
@guarded
def solution(
    kata: Slug,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask, even if you have not solved it.")] = False,
) -> None:
    """The model answer; asks first if you have not solved the kata."""
    from kata_runner import catalog
    from kata_runner.history import History

    found = find(kata)
    if not yes and found.slug not in History.default().solved():
        if not sys.stdin.isatty():
            fail(f"You have not solved {found.slug} yet. To see the answer all the same, add --yes", EXIT_USAGE)
        typer.confirm(f"You have not solved {found.slug} yet. Show the answer all the same?", abort=True)
    typer.echo(catalog.reference(found).read_text(encoding="utf-8").rstrip())
