"""Running `kata` as a person does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

TESTS = Path(__file__).parent
CATALOG = TESTS / "catalog"
SOLUTIONS = CATALOG / "solutions" / "tests"
COMMAND = [sys.executable, "-m", "kata_runner"]

KILLS = int(os.environ.get("KATA_KILLS", "10"))  # how many times to kill in each test: more take long
LOOPER = "def largest(items):\n    while True: pass\n"

Kata = Callable[..., "subprocess.CompletedProcess[str]"]


def started(folder: Path, environment: dict[str, str], *arguments: object) -> subprocess.Popen[str]:
    """`kata` with arguments, running."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
