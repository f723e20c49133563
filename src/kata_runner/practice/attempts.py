"""The learner's own files: one for each kata that was begun."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.errors import HistoryError
from kata_runner.history import History
from kata_runner.model import Kata

__all__ = ["Attempts", "init"]

FOLDER = "attempts"
_HOME = "home"  # the setting that remembers the folder of `kata init`


@dataclass(frozen=True)
class Attempts:
    """The folder of the learner's own files."""

    folder: Path

    @staticmethod
    def default(katas: Catalog, history: History) -> Attempts:
        """The nearest folder `attempts` up from here; else that of the checkout, of `kata init`, or here."""
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / FOLDER).is_dir():
                return Attempts(folder / FOLDER)
        if (katas.root / "pyproject.toml").exists():
            return Attempts(katas.root / FOLDER)
        try:
            home = history.setting(_HOME)
        except HistoryError:
            home = None
        return Attempts(Path(home or here) / FOLDER)

    def path(self, kata: Kata) -> Path:
        """Where the learner's attempt at a kata is, or would be."""
        return self.folder / f"{kata.slug}.py"

    def start(self, kata: Kata) -> bool:
        """Put what the kata begins with there, unless there is something already; whether it did.

        Raises:
            OSError: it cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        return self._write_new(self.path(kata), catalog.beginning(kata).read_text(encoding="utf-8"))

    def start_again(self, kata: Kata) -> Path | None:
        """Put a clean stub there, and keep what was there under another name: which one; None if there was nothing.

        Raises:
            OSError: it cannot be written.
        """
        kept = self.keep(kata)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write_new(self.path(kata), catalog.stub(kata).read_text(encoding="utf-8"))
        return kept

    def restore(self, kata: Kata, source: str) -> Path | None:
        """Put an earlier attempt there, and keep what was there: as `start_again`."""
        kept = self.keep(kata)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._write_new(self.path(kata), source)
        return kept

    def keep(self, kata: Kata) -> Path | None:
        """Move what is there to a name of its own: which one; None if there is nothing.

        Raises:
            OSError: it cannot be moved.
        """
        path = self.path(kata)
        kept = path.with_name(f"{kata.slug}.{time.strftime('%Y%m%d-%H%M%S')}.{time.time_ns() % 10**9:09}.py")
        try:
            path.rename(kept)
        except FileNotFoundError:
            return None
        return kept

    def _write_new(self, path: Path, text: str) -> bool:
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            return False
        return True

    def shown(self, path: Path) -> str:
        """A path as one would type it here."""
        return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)


def init(folder: Path, history: History) -> Attempts:
    """Make a folder for attempts, and use it from wherever there is none nearer.

    Raises:
        OSError: it cannot be made.
        HistoryError: it cannot be remembered.
    """
    attempts = Attempts(folder.resolve() / FOLDER)
    attempts.folder.mkdir(parents=True, exist_ok=True)
    history.set(_HOME, str(folder.resolve()))
    return attempts
