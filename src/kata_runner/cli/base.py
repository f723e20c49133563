"""What all commands share: the app, errors told in words, and printing."""

import difflib
import functools
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, ParamSpec

import typer

from kata_runner.cli.typer_internals import spare_pydantic
from kata_runner.errors import EXIT_JUDGE, EXIT_USAGE, CatalogError, HistoryError, KataError
from kata_runner.version import __version__

if TYPE_CHECKING:
    from kata_runner.history import History
    from kata_runner.model import Kata

__all__ = [
    "EXIT_INTERRUPTED",
    "EXIT_JUDGE",
    "EXIT_OTHER",
    "EXIT_USAGE",
    "Json",
    "Slug",
    "app",
    "complete",
    "existing",
    "fail",
    "find",
    "forgiving",
    "guarded",
    "is_plain",
    "paint",
    "print_json",
    "print_lines",
    "record_ahead",
    "tell",
    "warn",
    "width",
]

EXIT_OTHER, EXIT_INTERRUPTED = 1, 130

P = ParamSpec("P")

spare_pydantic()
app = typer.Typer(name="kata", rich_markup_mode=None, pretty_exceptions_enable=False)


def complete(incomplete: str) -> list[str]:
    from kata_runner.catalog import Catalog

    try:
        return [slug for slug in Catalog.default().slugs if slug.startswith(incomplete.replace("-", "_"))]
    except CatalogError:
        return []


Slug = Annotated[str, typer.Argument(help="The kata, or enough of its name.", autocompletion=complete)]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]


# ---------------------------------------------------------------- errors are for people


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """A command whose errors are told in words."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except KataError as error:
            fail(f"{error.preamble}{error}", error.exit_status)
        except KeyboardInterrupt:
            fail("Stopped. Your files are as they were.", EXIT_INTERRUPTED)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read it has gone
            raise typer.Exit(0) from None
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            fail(f"{where}{error.strerror or error}", EXIT_JUDGE)
        except (typer.Exit, typer.Abort):
            raise
        except Exception:
            fail(_report(), EXIT_JUDGE)

    return run


def fail(text: str, status: int) -> NoReturn:
    typer.echo(text, err=True)
    raise typer.Exit(status)


@contextmanager
def forgiving(what: str) -> Iterator[None]:
    """What goes wrong with the history costs a warning, and no more.

    Parameters:
        what: what is not so, if it goes wrong.
    """
    try:
        yield
    except HistoryError as error:
        warn(f"{what}: {error}")


def _report() -> str:
    """Keep what went wrong in a file to send to us; what to say of it."""
    import tempfile
    import traceback

    text = f"kata {__version__}, Python {sys.version}\n{sys.argv}\n\n{traceback.format_exc()}"
    try:
        descriptor, path = tempfile.mkstemp(prefix="kata-report-", suffix=".txt")
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        return f"kata itself failed (JE), which is never your fault. Please report this:\n{text}"
    return f"kata itself failed (JE), which is never your fault. Please report it, with this file: {path}"


# ---------------------------------------------------------------- printing


def is_plain() -> bool:
    """Whether to leave out what only eyes can read: plots, bars, colours. Set by --plain."""
    return "KATA_PLAIN" in os.environ


def paint(text: str, colour: str) -> str:
    coloured = sys.stdout.isatty() and "NO_COLOR" not in os.environ and not is_plain()
    return typer.style(text, fg=colour) if coloured else text


def width() -> int:
    return shutil.get_terminal_size((80, 24)).columns


def print_lines(lines: Iterable[str]) -> None:
    typer.echo("\n".join(lines))


def tell(text: str) -> None:
    """Print a text, broken into lines that fit."""
    typer.echo(textwrap.fill(text, width(), subsequent_indent="  ", break_on_hyphens=False))


def print_json(data: object) -> None:
    typer.echo(json.dumps(data, ensure_ascii=True, allow_nan=False))


def warn(text: str) -> None:
    typer.echo(f"warning: {text}", err=True)


def find(name: str) -> "Kata":
    from kata_runner.catalog import Catalog

    return Catalog.default().find(name)


def existing(path: Path, kata: "Kata") -> Path:
    """Return the file that a person has named as an attempt, or fail and say what else may be meant."""
    if path.is_file():
        return path
    if path.is_dir():
        fail(f"{path} is a folder. Name the file in it, as in {path / kata.slug}.py", EXIT_USAGE)
    if path.exists():
        fail(f"{path} is not an ordinary file", EXIT_USAGE)
    close = difflib.get_close_matches(path.name, [file.name for file in path.parent.glob("*.py")], n=1)
    advice = f"Did you mean {path.with_name(close[0])}?" if close else f"Begin with: kata start {kata.slug}"
    fail(f"There is no file {path}. {advice}", EXIT_USAGE)


def record_ahead(kata: "Kata", history: "History") -> None:
    """Have the next right attempt at a kata graded sooner: for a person at a terminal, and nobody's script."""
    if sys.stdout.isatty():
        from kata_runner.catalog import Catalog
        from kata_runner.practice.recording import record_in_background

        record_in_background(kata, Catalog.default(), history.conversations)
