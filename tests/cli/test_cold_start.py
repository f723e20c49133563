"""What a command imports before it answers: typer, and what it uses itself; grading what is right, no test tools."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from commandline import SOLUTIONS
from kata_runner.catalog import Catalog
from kata_runner.practice.recording import record_conversation

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
        ("start largest", {"fsrs"}),
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


def test_grading_a_right_attempt_needs_no_hypothesis_once_a_conversation_is_stored(
    folder: Path, environment: dict[str, str], own_history: Path, katas: Catalog
) -> None:
    record_conversation(katas.kata("running_sums"), katas, own_history.with_name("conversations"))
    for name, status, imports in (("reference", 0, False), ("wrong_off_by_one", 1, True)):
        path = SOLUTIONS / "running_sums" / f"{name}.py"
        command = [sys.executable, "-c", PROGRAM, "grade", "running_sums", str(path)]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
        loaded = {name.partition(".")[0] for name in done.stderr.split()}
        assert ({"hypothesis", "pytest", "_pytest"} <= loaded) is imports
        assert imports or not {"hypothesis", "pytest", "_pytest", "multiprocessing", "pydantic"} & loaded
