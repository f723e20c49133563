"""Progress bars for what takes long: on standard error, and only on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kata_runner.cli.base import is_plain

__all__ = ["bar"]


@contextmanager
def bar(what: str, total: int) -> Iterator[Callable[[], None]]:
    """Show how much of `total` is done; what to call for each part that is. Lines printed meanwhile go above."""
    if not sys.stderr.isatty() or is_plain():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True, no_color="NO_COLOR" in os.environ)
    with Progress(*columns, console=console, transient=True, redirect_stdout=sys.stdout.isatty()) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)
