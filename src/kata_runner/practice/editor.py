"""The learner's editor."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from kata_runner.errors import NoEditorError

__all__ = ["edit"]


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
