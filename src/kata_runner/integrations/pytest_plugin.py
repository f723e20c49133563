"""Lets plain pytest run a kata's tests on the learner's attempt, in this process, under a debugger.

`pytest katas/hashing/two_sum` tests attempts/two_sum.py if there is one, else the stub; `--attempt FILE` another file.
Loaded in every pytest run where kata is installed, so it imports nothing until it meets a kata.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

__all__ = ["pytest_addoption", "pytest_collect_file"]


class _Attempts:
    """Finds the attempts of the katas that were collected, by the katas' names."""

    def __init__(self) -> None:
        self.paths: dict[str, Path] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        file = self.paths.get(name)
        return spec_from_file_location(name, file) if file else None


_attempts = _Attempts()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --attempt."""
    group = parser.getgroup("kata")
    group.addoption("--attempt", metavar="FILE", help="the attempt for a kata's tests to run on")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> None:
    """Before a kata's tests are imported, see to it that they will find the attempt under the kata's name."""
    slug = file_path.parent.name
    if file_path.name != f"test_{slug}.py" or not (file_path.parent / "kata.toml").exists():
        return
    chosen = parent.config.getoption("--attempt")
    path = Path(chosen) if chosen else _own_or_stub(slug, file_path.parent)
    if not path.is_file():
        raise pytest.UsageError(f"there is no attempt at {path}")
    if _attempts not in sys.meta_path:
        sys.meta_path.insert(0, _attempts)
    _attempts.paths[slug] = path
    sys.modules.pop(slug, None)


def _own_or_stub(slug: str, folder: Path) -> Path:
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts

    own = Attempts.default(Catalog.default(), History.default()).folder / f"{slug}.py"
    return own if own.exists() else folder / f"{slug}.py"
