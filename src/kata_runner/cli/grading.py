"""Grading, and what hangs on it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kata_runner.cli.base import (
    EXIT_JUDGE,
    EXIT_OTHER,
    EXIT_USAGE,
    Json,
    Slug,
    app,
    complete,
    existing,
    fail,
    find,
    guarded,
    print_json,
    record_ahead,
)

if TYPE_CHECKING:
    from kata_runner.model import Kata


@app.command()
@guarded
def grade(
    kata: Annotated[str, typer.Argument(help="The kata, or a file named after it.", autocompletion=complete)],
    path: Annotated[Path | None, typer.Argument(help="The attempt. [default: attempts/<kata>.py]")] = None,
    as_json: Json = False,
    seed: Annotated[int, typer.Option(help="Of the examples and inputs; the same seed, the same verdict.")] = 0,
    explore: Annotated[bool, typer.Option(help="Try many more examples, with random seeds.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Run all properties, also after one fails.")] = False,
    replay: Annotated[bool, typer.Option("--replay", help="Try only the input on which it failed last.")] = False,
    time: Annotated[bool, typer.Option(help="Whether to judge the running time too.")] = True,
    isolation: Annotated[int, typer.Option(help="The least level of isolation to accept.", min=0, max=3)] = 0,
) -> None:
    """Grade an attempt: is it right, and is it fast enough?

    Exit status 0 if it is accepted, 1 if not, 2 if the command is wrong, 3 if the grader failed.
    """
    from dataclasses import replace

    from kata_runner.cli.bars import bar
    from kata_runner.cli.outcome import tell
    from kata_runner.grader import Options
    from kata_runner.grader import grade as judge
    from kata_runner.history import History
    from kata_runner.model import Verdict
    from kata_runner.pool.memory_limit import MEMORY, limit_memory
    from kata_runner.seeds import secret_seed

    if path is None and _is_path(kata):
        path, kata = Path(kata), Path(kata).stem
    found, attempt = _attempt(kata, path)
    history = History.default()
    if explore:
        seed = secret_seed()
    options = Options(
        seed=seed,
        rounds=20 if explore else 1,
        all_properties=everything,
        time=time,
        min_isolation=isolation,
        examples=history.examples,
        conversations=history.conversations,
        replay=_last_failure(found)["property"] if replay else None,
    )
    limit_memory(MEMORY)
    if explore:
        with bar("exploring", options.rounds) as advance:
            result = judge(found, attempt, replace(options, round_done=advance))
    else:
        result = judge(found, attempt, options)
    if as_json:
        print_json(result.to_dict())
    tell(result, str(attempt), history, replay=replay, quiet=as_json)
    record_ahead(found, history)
    if result.verdict is not Verdict.AC:
        raise typer.Exit(EXIT_JUDGE if result.verdict is Verdict.JE else EXIT_OTHER)


def _is_path(text: str) -> bool:
    return text.endswith(".py") or os.sep in text


def _attempt(name: str, path: Path | None) -> "tuple[Kata, Path]":
    """The kata, and the attempt at it: the file that was named, or the learner's own."""
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts

    found = find(name)
    if path is not None:
        return found, existing(path, found)
    attempts = Attempts.default(Catalog.default(), History.default())
    own = Path(attempts.shown(attempts.path(found)))
    if not own.exists():
        fail(f"There is no attempt at {own} yet. Begin with: kata start {found.slug}", EXIT_USAGE)
    return found, existing(own, found)


def _last_failure(kata: "Kata") -> dict[str, str]:
    """What was kept of the latest input on which an attempt at this kata failed."""
    from kata_runner.history import History

    found = History.default().failure(kata.slug)
    if found is None:
        fail(f"No input is kept on which {kata.slug} failed. Grade it first: kata grade {kata.slug}", EXIT_USAGE)
    return found


@app.command()
@guarded
def debug(
    kata: Slug,
    path: Annotated[Path | None, typer.Argument(help="The attempt. [default: attempts/<kata>.py]")] = None,
) -> None:
    """Open the debugger at the input on which your attempt failed last. It runs the file unconfined."""
    from kata_runner.history import History
    from kata_runner.practice.debug import debug as open_debugger

    found, attempt = _attempt(kata, path)
    failure = _last_failure(found)
    last_call = failure["call"].rpartition("\n")[2]
    typer.echo(f"{last_call} gave {failure['returned']}: {failure['message'].partition(chr(10))[0]}")
    typer.echo("In the debugger: n next line, s step into, p EXPRESSION, u and d up and down, c go on, q quit.")
    if not open_debugger(found, attempt, failure["property"], History.default().examples / found.slug):
        typer.echo(f"It does not fail there any more. See to all the rest: kata grade {found.slug}")


@app.command()
@guarded
def watch(
    kata: Annotated[str | None, typer.Argument(help="[default: what kata next says]", autocompletion=complete)] = None,
    poll: Annotated[bool, typer.Option("--poll", help="Look at the file again and again: for network mounts.")] = False,
) -> None:
    """Grade your attempt on every save, on one screen, until it is accepted."""
    from kata_runner.cli.watching import watch as watch_attempt

    watch_attempt(kata, poll=poll)
