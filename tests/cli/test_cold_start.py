"""What a command imports before it answers: typer, and what it uses itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from kata_runner.__main__ import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
ALWAYS = {"hypothesis", "jinja2", "msgpack", "numpy", "pydantic", "pytest", "rich", "tomlkit", "watchfiles"}


@pytest.mark.parametrize(
    ("arguments", "others"),
    [
        ("--version", {"fsrs", "msgspec", "platformdirs", "sqlite3", "tomllib"}),
        ("--help", {"fsrs", "msgspec", "platformdirs", "sqlite3", "tomllib"}),
        ("show running_sums", {"fsrs", "platformdirs", "sqlite3"}),
        ("list --track tests", {"fsrs"}),
        ("init here", {"fsrs"}),
        ("next", set()),
        ("progress", set()),
    ],
)
def test_a_command_imports_only_what_it_needs(
    arguments: str, others: set[str], folder: Path, environment: dict[str, str]
) -> None:
    command = [sys.executable, "-c", PROGRAM, *arguments.split()]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not {name.partition(".")[0] for name in done.stderr.split()} & (ALWAYS | others)
