"""The catalogue, and the learner's own files."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kata_runner.cli.base import (
    EXIT_JUDGE,
    EXIT_USAGE,
    Json,
    Slug,
    app,
    fail,
    find,
    forgiving,
    guarded,
    is_plain,
    paint,
    print_json,
    print_lines,
    record_ahead,
    width,
)

if TYPE_CHECKING:
    from kata_runner.model import Kata

__all__ = ["DueOption", "LevelOption", "SolvedOption", "TrackOption", "begin_and_tell", "select"]

# ---------------------------------------------------------------- the catalogue

TrackOption = Annotated[str | None, typer.Option(help="Only this track.")]
LevelOption = Annotated[str | None, typer.Option(help="Only this level: intro, core or stretch.")]
SolvedOption = Annotated[bool | None, typer.Option("--solved/--unsolved", help="Only what is, or is not, solved.")]
DueOption = Annotated[bool, typer.Option("--due", help="Only what is due for review.")]


@app.command("list")
@guarded
def list_katas(
    track: TrackOption = None,
    level: LevelOption = None,
    solved: SolvedOption = None,
    due: DueOption = False,
    as_json: Json = False,
) -> None:
    """The katas, in learning order, and which of them you have solved."""
    from kata_runner.history import History

    rows, broken = select(track, level, solved, due)
    history = History.default()
    done, tried = history.solved(), history.tried()
    if as_json:
        about = [
            {"kata": k.slug, "title": k.title, "track": k.track, "level": k.level, "solved": k.slug in done}
            for k in rows
        ]
        print_json({"schema": 1, "katas": about})
    else:
        _print_rows(rows, done, tried)
    if broken:
        fail("\n".join(f"A kata is broken: {what}" for what in broken), EXIT_JUDGE)


def select(track: str | None, level: str | None, solved: bool | None, due: bool) -> "tuple[list[Kata], list[str]]":
    """The katas that pass the filters, and what is wrong with those that cannot be read."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.choose import filtered

    katas = Catalog.default()
    names = [t.name for t in katas.tracks]
    if track is not None and track not in names:
        fail(f"There is no track {track!r}. The tracks are: {', '.join(names)}", EXIT_USAGE)
    if level not in (None, "intro", "core", "stretch"):
        fail(f"There is no level {level!r}. The levels are: intro, core, stretch", EXIT_USAGE)
    broken: list[str] = []
    found = filtered(
        History.default(),
        katas,
        track=track,
        level=level,
        solved=solved,
        only_due=due,
        broken=lambda error: broken.append(str(error)),
    )
    return found, broken


def _print_rows(rows: "list[Kata]", solved: set[str], tried: set[str]) -> None:
    from kata_runner.catalog import Catalog

    longest = max((len(kata.slug) for kata in rows), default=0)
    for t in Catalog.default().tracks:
        here = [kata for kata in rows if kata.track == t.name]
        if here:
            done = sum(slug in solved for slug in t.katas)
            typer.echo(f"{paint(t.title, 'cyan')}  {done} of {len(t.katas)}")
        for kata in here:
            if is_plain():
                state = "solved" if kata.slug in solved else "tried" if kata.slug in tried else "new"
                typer.echo(f"  {kata.slug}, {kata.level}, {state}: {kata.title}")
            else:
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
def init(folder: Annotated[Path, typer.Argument(help="The folder to make.")] = Path()) -> None:
    """Make a folder for your attempts, and use it from anywhere."""
    from kata_runner.history import History
    from kata_runner.practice.attempts import init as make

    attempts = make(folder, History.default())
    typer.echo(f"Your attempts go into {attempts.folder}\n  begin   kata")


@app.command()
@guarded
def start(
    kata: Slug,
    again: Annotated[bool, typer.Option(help="Begin anew; what you have is kept beside it.")] = False,
) -> None:
    """Begin a kata: puts its stub into your folder of attempts."""
    begin_and_tell(find(kata), anew=again)


def begin_and_tell(kata: "Kata", *, anew: bool = False, review: bool = False) -> None:
    """Begin a kata, and say where to write and what to type."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts
    from kata_runner.practice.begin import begin

    history = History.default()
    attempts = Attempts.default(Catalog.default(), history)
    path = attempts.shown(attempts.path(kata))
    with forgiving("that you began is not in your history"):
        begun = begin(kata, attempts, history, anew=anew, review=review)
        if begun.kept:
            path += f"; the one before is {attempts.shown(begun.kept)}"
        typer.echo(f"Write your answer in {path}" if begun.new else f"You have begun already: {path}")
    typer.echo(f"  read    kata show {kata.slug}\n  grade   kata grade {kata.slug}\n  watch   kata watch {kata.slug}")
    record_ahead(kata, history)


@app.command()
@guarded
def edit(kata: Slug) -> None:
    """Open your attempt in $VISUAL or $EDITOR; begins it if need be."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts
    from kata_runner.practice.begin import begin
    from kata_runner.practice.editor import edit as open_editor

    found = find(kata)
    history = History.default()
    attempts = Attempts.default(Catalog.default(), history)
    with forgiving("that you began is not in your history"):
        begin(found, attempts, history)
    open_editor(attempts.path(found))


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
    diff: Annotated[bool, typer.Option("--diff", help="Show it beside your attempt.")] = False,
) -> None:
    """The model answer; asks first if you have not solved the kata."""
    from kata_runner import catalog
    from kata_runner.attempt_file import read_attempt
    from kata_runner.catalog import Catalog
    from kata_runner.errors import AttemptFileError
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts
    from kata_runner.practice.compare import beside

    found = find(kata)
    history = History.default()
    working = history.session(found.slug) is not None
    if working or found.slug not in history.solved():
        if not yes and not sys.stdin.isatty():
            fail(f"You have not solved {found.slug} yet. To see the answer all the same, add --yes", EXIT_USAGE)
        if not yes:
            typer.confirm(f"You have not solved {found.slug} yet. Show the answer all the same?", abort=True)
        with forgiving("that you saw the answer is not in your history"):
            history.take_hint(found.slug, len(found.hints) + 1)
    answer = catalog.reference(found).read_text(encoding="utf-8").rstrip()
    typer.echo(f"{found.title}: {found.time} time, {found.space} space\n")
    if not diff:
        typer.echo(answer)
        return
    attempts = Attempts.default(Catalog.default(), history)
    path = attempts.path(found)
    try:
        own = read_attempt(path)
    except AttemptFileError as error:
        fail(f"{attempts.shown(path)} {error}", EXIT_USAGE)
    print_lines(beside(own, answer, (attempts.shown(path), "the model answer"), width()))
