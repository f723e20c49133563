"""Lets plain pytest run a kata's tests on the learner's attempt, in this process, under a debugger.

`pytest katas/hashing/two_sum` tests attempts/two_sum.py if there is one, else the stub; `--attempt FILE` another file.
A call that changes an argument that it must leave alone raises an AssertionError, as it fails before the judge.
Loaded in every pytest run where kata is installed, so it imports nothing until it meets a kata.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from kata_runner.integrations.guard import Guard

__all__ = ["pytest_addoption", "pytest_collect_file", "pytest_collection_modifyitems"]


class _Loader(SourceFileLoader):
    """Loads an attempt, and has tests import it with a guard before it."""

    def __init__(self, name: str, path: str, guard: Guard) -> None:
        super().__init__(name, path)
        self._guard = guard

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        sys.modules[module.__name__] = self._guard.guarded(module)


class _Attempts:
    """Finds the attempts of the katas that were collected, by the katas' names."""

    def __init__(self) -> None:
        self.paths: dict[str, Path] = {}
        self.guards: dict[str, Guard | None] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self.paths:
            return None
        file = str(self.paths[name].absolute())
        guard = self.guards[name]
        return spec_from_file_location(name, file, loader=_Loader(name, file, guard) if guard else None)


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
    _attempts.guards[slug] = _guard(slug, file_path.parent)
    sys.modules.pop(slug, None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each example of a kata's tests is to begin with nothing handed in."""
    for item in items:
        guard = _attempts.guards.get(item.path.parent.name)
        if guard is not None and isinstance(item, pytest.Function):
            from kata_runner.correctness.hypothesis_internals import wrap_examples

            wrap_examples(item, guard.around, lambda _: None)


def _guard(slug: str, folder: Path) -> Guard | None:
    """Return the guard of a kata's arguments; None for a folder of a kata that lies in no catalog."""
    from kata_runner.catalog import Catalog
    from kata_runner.errors import CatalogError
    from kata_runner.integrations.guard import Guard

    root = next(iter(folder.parents[2:3]), None)
    if root is None or not (root / "katas" / "roadmap.toml").is_file():
        return None
    try:
        return Guard(Catalog.at(root).kata(slug))
    except CatalogError as error:
        raise pytest.UsageError(str(error)) from None


def _own_or_stub(slug: str, folder: Path) -> Path:
    from kata_runner.catalog import Catalog
    from kata_runner.history import History
    from kata_runner.practice.attempts import Attempts

    own = Attempts.default(Catalog.default(), History.default()).folder / f"{slug}.py"
    return own if own.exists() else folder / f"{slug}.py"
