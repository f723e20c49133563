"""kata: practise algorithms and data structures, with a grader that cannot be fooled."""

from __future__ import annotations

from kata_runner.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from kata_runner.model import Grade, Verdict

__all__ = ["Grade", "Verdict", "__version__", "grade"]


def grade(kata: str, attempt: str | Path, **options: Any) -> Grade:
    """Judge an attempt at a kata.

    Parameters:
        kata: its name.
        attempt: a file, or Python source. A text that names no file and does not end in .py is source.
        options: the fields of `kata_runner.grader.Options`, such as seed=3, time=False or least_level=1.
    Raises:
        kata_runner.catalog.UnknownKataError: there is no such kata.
    """
    from kata_runner.grader import Options  # pytest and hypothesis come with it
    from kata_runner.grader import grade as judge

    return judge(kata, attempt, Options(**options))


def __getattr__(name: str) -> object:
    """The public names that need imports: the command line starts with this module, and must not wait for them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from kata_runner import model

    return getattr(model, name)
