"""Where the learner stands, what was done before, and what to do next."""

import time
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kata_runner.cli.base import (
    EXIT_OTHER,
    EXIT_USAGE,
    Json,
    Slug,
    app,
    fail,
    find,
    guarded,
    is_plain,
    paint,
    print_json,
    print_lines,
    tell,
    width,
)
from kata_runner.cli.learning import DueOption, LevelOption, SolvedOption, TrackOption, begin_and_tell, select

_BAR, _LEAST_BAR = 20, 5  # characters of a bar

# ---------------------------------------------------------------- where you stand


@app.command()
@guarded
def progress(as_json: Json = False) -> None:
    """What you have solved, how it went, and what is due for review."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.progress import progress as standing_of
    from kata_runner.report.plot import timeline

    standing = standing_of(History.default(), Catalog.default())
    if as_json:
        print_json(standing.to_dict())
        return
    typer.echo(f"{standing.solved} of {standing.total} katas solved, with {standing.grades} grades")
    typer.echo(f"{standing.streak} days in a row, {standing.longest_streak} at most")
    if standing.median_minutes is not None:
        typer.echo(f"{standing.median_minutes:.0f} minutes to solve one, half of the time")
    longest = max(len(track.title) for track in standing.tracks)
    for track in standing.tracks:
        bar = _bar(track.done, track.total, min(_BAR, width() - longest - 20))
        weak = "  weak" if track.weak else ""
        typer.echo(f"  {track.title:<{longest}}{bar}  {track.done} of {track.total}{paint(weak, 'yellow')}")
    if len(standing.solved_by_day) > 1 and not is_plain():
        print_lines(["", *timeline(standing.solved_by_day, width()), f"{'':>10}katas solved", ""])
    best = sorted((k for k in standing.katas if k.best_ratio is not None), key=lambda k: k.best_ratio or 0.0)[:3]
    if best:
        shown = ", ".join(f"{k.kata} ({k.best_ratio:.2g} times the reference's time)" for k in best)
        tell(f"fastest: {shown}")
    if standing.due:
        shown = ", ".join(f"{d.kata} ({d.recall:.0%})" for d in standing.due[:5])
        tell(f"due for review, and how probably you know them still: {shown}")
        typer.echo(paint("  kata review", "cyan"))


def _bar(done: int, total: int, length: int) -> str:
    """A bar with some space before it; nothing where there is no room, or no use."""
    full = round(length * done / total)
    return "" if is_plain() or length < _LEAST_BAR else "  " + "#" * full + "." * (length - full)


# ---------------------------------------------------------------- what was before


@app.command()
@guarded
def history(
    kata: Slug,
    number: Annotated[int | None, typer.Option("--show", help="Print the attempt of this number.")] = None,
    as_json: Json = False,
) -> None:
    """Your grades in a kata, oldest first."""
    from dataclasses import asdict

    from kata_runner.history import History

    found = find(kata)
    rows = History.default().grades(found.slug)
    if as_json:
        print_json({"schema": 1, "kata": found.slug, "grades": [asdict(row) for row in rows]})
        return
    if not rows:
        typer.echo(f"You have not graded {found.slug} yet. Begin with: kata start {found.slug}")
        return
    if number is not None:
        typer.echo(_source(found.slug, number).rstrip())
        return
    for i, row in enumerate(rows, 1):
        speed = f"  {row.ratio:.2g}x, n^{row.growth:.1f}" if row.ratio is not None and row.growth is not None else ""
        typer.echo(f"{i:>4}  {datetime.fromtimestamp(row.at):%Y-%m-%d %H:%M}  {row.verdict:<3}{speed}".rstrip())
    typer.echo(f"  look     kata history {found.slug} --show N\n  compare  kata diff {found.slug} N M")
    typer.echo(f"  go back  kata restore {found.slug} N")


def _source(slug: str, number: int) -> str:
    """The attempt of grade `number` of a kata, counted from 1."""
    from kata_runner.history import History

    record = History.default()
    rows = record.grades(slug)
    if not 1 <= number <= len(rows):
        fail(f"{slug} has grades 1 to {len(rows)}. See them with: kata history {slug}", EXIT_USAGE)
    name = rows[number - 1].hash
    if name is None:
        fail(f"The attempt of grade {number} could not be read then, so it is not kept.", EXIT_USAGE)
    return record.source(name)


@app.command()
@guarded
def diff(
    kata: Slug,
    old: Annotated[int | None, typer.Argument(help="The number of a grade. [default: the last but one]")] = None,
    new: Annotated[int | None, typer.Argument(help="The number of another. [default: your file as it is]")] = None,
) -> None:
    """How two of your attempts differ: two that were graded, or one and your file as it is now."""
    from kata_runner.attempt_file import read_attempt
    from kata_runner.catalog import Catalog
    from kata_runner.errors import AttemptFileError
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts
    from kata_runner.practice.compare import changes

    slug = find(kata).slug
    record = History.default()
    count = len(record.grades(slug))
    if old is None and new is None and count > 1:
        old, new = count - 1, count
    old = count if old is None else old
    before = _source(slug, old)
    if new is not None:
        after, name = _source(slug, new), f"grade {new}"
    else:
        attempts = Attempts.default(Catalog.default(), record)
        path = attempts.path(find(kata))
        name = attempts.shown(path)
        try:
            after = read_attempt(path)
        except AttemptFileError as error:
            fail(f"{name} {error}", EXIT_USAGE)
    lines = changes(before, after, f"grade {old}", name)
    colours = {"+": "green", "-": "red", "@": "cyan"}
    print_lines([paint(line, colours[line[0]]) if line[:1] in colours else line for line in lines] or ["the same"])


@app.command()
@guarded
def restore(kata: Slug, number: Annotated[int, typer.Argument(help="The number of a grade.")]) -> None:
    """Put an attempt that was graded back into your file; what is there now is kept beside it."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts

    found = find(kata)
    source = _source(found.slug, number)
    attempts = Attempts.default(Catalog.default(), History.default())
    kept = attempts.restore(found, source)
    aside = f"; what was there is {attempts.shown(kept)}" if kept else ""
    typer.echo(f"{attempts.shown(attempts.path(found))} is as it was at grade {number}{aside}")


# ---------------------------------------------------------------- what next


@app.command("next")
@guarded
def next_kata(
    begin: Annotated[bool, typer.Option("--start", help="Begin it, too.")] = False, as_json: Json = False
) -> None:
    """What to do next, and why: what you began, what is due, weak tracks, the roadmap."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.choose import choose

    choice = choose(History.default(), Catalog.default())
    if as_json:
        print_json({"schema": 1, "kata": choice and choice.kata, "why": choice and choice.why})
    elif choice is None:
        typer.echo("All is solved, and nothing is due.")
    elif begin:
        typer.echo(f"{choice.kata}: {choice.why}")
        begin_and_tell(find(choice.kata))
    else:
        typer.echo(f"{choice.kata}: {choice.why}\n" + paint(f"  {choice.command}", "cyan"))


@app.command("random")
@guarded
def random_kata(
    track: TrackOption = None, level: LevelOption = None, solved: SolvedOption = False, due: DueOption = False
) -> None:
    """Any kata, by default one that you have not solved; takes the filters of list."""
    from kata_runner.practice.choose import at_random

    rows, _ = select(track, level, None if due else solved, due)
    if not rows:
        fail("No kata passes these filters.", EXIT_OTHER)
    kata = at_random(rows, time.time_ns())
    typer.echo(f"{kata.slug}: {kata.title}\n" + paint(f"  kata start {kata.slug}", "cyan"))


@app.command()
@guarded
def review(
    kata: Annotated[str | None, typer.Argument(help="The kata. [default: the one most probably forgotten]")] = None,
    rate: Annotated[str | None, typer.Option(help="Rate the last review yourself: again, hard, good or easy.")] = None,
    only_list: Annotated[bool, typer.Option("--list", help="Only list what is due.")] = False,
    as_json: Json = False,
) -> None:
    """What is due for review; begins the first of it, or KATA, on a clean stub. The earlier attempt is kept."""
    from dataclasses import asdict

    from kata_runner.catalog import Catalog
    from kata_runner.clock import day
    from kata_runner.history import History
    from kata_runner.practice.schedule import RATINGS, due, overrule

    record, katas = History.default(), Catalog.default()
    if rate is not None:
        if kata is None or rate not in RATINGS:
            fail(f"Say which kata, and one of: {', '.join(RATINGS)}", EXIT_USAGE)
        rated = overrule(record, find(kata).slug, rate)
        if rated is None:
            fail(f"{find(kata).slug} is not solved yet, so there is nothing to rate.", EXIT_USAGE)
        typer.echo(f"rated {rated.rating}; it comes back on {day(rated.due):%d %B}")
        return
    waiting = due(record, katas.slugs)
    if as_json:
        print_json({"schema": 1, "due": [asdict(each) for each in waiting]})
        return
    for each in waiting:
        typer.echo(f"{each.kata}: you know it still with {each.recall:.0%}, due since {day(each.at):%d %B}")
    if kata is None and not waiting:
        later = due(record, katas.slugs, until=float("inf"))
        soonest = min(later, key=lambda each: each.at, default=None)
        known = f" The next is {soonest.kata}, on {day(soonest.at):%d %B}." if soonest else ""
        typer.echo(f"Nothing is due for review.{known}")
        return
    if not only_list:
        begin_and_tell(find(kata or waiting[0].kata), anew=True, review=True)


@app.command()
@guarded
def report(
    path: Annotated[Path, typer.Argument(help="The file to write.")] = Path("kata-report.html"),
    open_it: Annotated[bool, typer.Option("--open", help="Open it in your browser, too.")] = False,
) -> None:
    """Write what you have done as one HTML page: roadmap, calendar, growth, the latest grades."""
    import webbrowser

    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.page import page_of
    from kata_runner.report.progress_page import is_ours, render

    if path.exists() and not is_ours(path.read_text(encoding="utf-8", errors="replace")):
        fail(f"{path} is there already, and no report of kata's. Name another file: kata report FILE", EXIT_USAGE)
    path.write_text(render(page_of(History.default(), Catalog.default())), encoding="utf-8")
    typer.echo(f"Written to {path}")
    if open_it and not webbrowser.open(path.resolve().as_uri()):
        typer.echo(f"No browser could be opened. Open it yourself: {path.resolve()}", err=True)
