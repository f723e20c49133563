"""The grader, for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kata_runner import grader
from kata_runner.model import Grade, Options

__all__ = ["grade"]


def grade(kata: str, attempt: str | Path, **options: Any) -> Grade:
    """Grade an attempt at a kata.

    Parameters:
        kata: its name.
        attempt: a file, or Python source. A text that names no file and does not end in .py is source.
        options: the fields of `kata_runner.model.Options`, such as seed=3, time=False or min_isolation=1.
    Raises:
        kata_runner.errors.UnknownKataError: there is no such kata.
        FileNotFoundError: there is no such file.
    """
    return grader.grade(kata, attempt, Options(**options))
