"""kata: practise algorithms and data structures, with a grader that cannot be fooled.

The command line starts with this module and must not wait for imports, so the public names come when they are asked
for; __init__.pyi tells type checkers of them.
"""

from __future__ import annotations

from importlib import import_module

from kata_runner.version import __version__

__all__ = ["Grade", "Options", "Verdict", "__version__", "grade", "grade_many"]

_HOMES = {
    "Grade": "kata_runner.model",
    "Options": "kata_runner.model",
    "Verdict": "kata_runner.model",
    "grade": "kata_runner.api",
    "grade_many": "kata_runner.batch",
}


def __getattr__(name: str) -> object:
    """A public name."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
