"""The learner's files and what to do with them next."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.model import Grade, Kata, Verdict

__all__ = ["Attempts", "NoEditorError", "edit", "suggestions"]


class NoEditorError(Exception):
    """No editor is set, or it does not run."""


@dataclass(frozen=True)
class Attempts:
    """The folder of the learner's own files."""

    folder: Path

    @staticmethod
    def default(katas: Catalog) -> Attempts:
        """attempts/ in the checkout that kata runs from; elsewhere in the nearest folder up from here that has one, or
        here."""
        here = Path.cwd()
        for folder in (here, *here.parents):
            if (folder / "attempts").is_dir():
                return Attempts(folder / "attempts")
        if (katas.root / "pyproject.toml").exists():
            return Attempts(katas.root / "attempts")
        return Attempts(here / "attempts")

    def path(self, kata: Kata) -> Path:
        """Where the learner's attempt at a kata is, or would be."""
        return self.folder / f"{kata.slug}.py"

    def start(self, kata: Kata) -> bool:
        """Put the stub there, unless there is something already; whether it did.

        Raises:
            OSError: it cannot be written.
        """
        path = self.path(kata)
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(catalog.stub(kata).read_text(encoding="utf-8"))
        except FileExistsError:
            return False
        return True

    def start_again(self, kata: Kata) -> Path:
        """Put a clean stub there, and keep what was there under another name: which one.

        Raises:
            OSError: it cannot be written.
        """
        path = self.path(kata)
        kept = path.with_name(f"{kata.slug}.{time.strftime('%Y%m%d-%H%M%S')}.{time.time_ns() % 10**6:06}.py")
        path.rename(kept)
        self.start(kata)
        return kept

    def shown(self, path: Path) -> str:
        """A path as one would type it here."""
        try:
            return str(path.relative_to(Path.cwd()))
        except ValueError:
            return str(path)


def edit(path: Path) -> None:
    """Open the learner's editor on a file, and wait for it.

    Raises:
        NoEditorError: $VISUAL and $EDITOR are not set, or what they name does not run.
    """
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not command:
        raise NoEditorError("No editor is set. Set one, for example: export EDITOR=nano")
    try:
        subprocess.run([*shlex.split(command), str(path)], check=False)
    except (OSError, ValueError) as error:
        raise NoEditorError(f"The editor {command!r} does not run: {error}") from None


def suggestions(grade: Grade, katas: Catalog, solved: set[str], attempt: str) -> list[tuple[str, str]]:
    """(what for, what to type) after a grade."""
    if grade.verdict is Verdict.AC:
        following = katas.next_after(grade.kata)
        while following in solved:
            following = katas.next_after(following)
        onward = [("next", f"kata start {following}")] if following else []
        return [*onward, ("compare", f"kata solution {grade.kata}")]
    if grade.verdict is Verdict.JE:
        return [("next", "kata doctor"), ("", "this is not your fault; please report it")]
    own = Attempts.default(katas).path(katas.find(grade.kata))
    file = "" if Path(attempt).resolve() == own.resolve() else f" {attempt}"
    return [("next", f"kata grade {grade.kata}{file}"), ("stuck", f"kata hint {grade.kata}")]
