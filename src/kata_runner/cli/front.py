"""`kata` alone: where one stands, and what to type next."""

import os
import sys
from typing import Annotated

import typer

from kata_runner.cli.base import app, guarded, paint, print_lines
from kata_runner.version import __version__

__all__ = ["main"]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kata {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    plain: Annotated[bool, typer.Option("--plain", help="No plots, bars or colours: for screen readers.")] = False,
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Practise algorithms and data structures, with a grader that cannot be fooled."""
    if plain:
        os.environ["KATA_PLAIN"] = "1"
    if context.invoked_subcommand is not None:
        return
    if sys.stdout.isatty():
        _status()
    else:
        typer.echo(context.get_help())


@guarded
def _status() -> None:
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.choose import choose
    from kata_runner.practice.progress import progress

    katas, history = Catalog.default(), History.default()
    if history.is_empty():
        print_lines(_welcome(len(katas.slugs), katas.slugs[0]))
        return
    standing = progress(history, katas)
    days = f"{standing.streak} day{'s' * (standing.streak != 1)} in a row"
    typer.echo(f"{standing.solved} of {standing.total} katas solved, {days}, {len(standing.due)} due for review")
    choice = choose(history, katas)
    if choice is None:
        typer.echo("All is solved, and nothing is due.")
        return
    typer.echo(f"next  {choice.kata}: {choice.why}")
    typer.echo(paint(f"      {choice.command}", "cyan"))


def _welcome(count: int, first: str) -> list[str]:
    return [
        f"Welcome. kata has {count} katas: small problems, solved by writing a Python function or class.",
        "You write in your own editor; kata says whether it is right, with the smallest input that breaks it,",
        "and whether it is fast enough. The first one is nearly solved: one thing in it is wrong. Type",
        paint(f"  kata start {first}", "cyan"),
    ]
