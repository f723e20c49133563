"""What the tests of running time and memory share: a kata that changes its argument in place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

LEAN = """
def turn(items: list[int]) -> None:
    for i in range(len(items) // 2):
        items[i], items[~i] = items[~i], items[i]
"""


@pytest.fixture
def root(root: Path) -> Path:
    """A copy of the tests' katas, and one more: `turn`, in place."""
    roadmap = root / "katas" / "roadmap.toml"
    roadmap.write_text(roadmap.read_text().replace('"tally"', '"tally", "turn"'))
    kata, solutions = root / "katas" / "tests" / "turn", root / "solutions" / "tests" / "turn"
    shutil.copytree(root / "katas" / "tests" / "running_sums", kata)
    solutions.mkdir()
    (kata / "running_sums.py").unlink()
    (kata / "test_running_sums.py").unlink()
    (kata / "turn.py").write_text("def turn(items: list[int]) -> None:\n    raise NotImplementedError\n")
    (kata / "test_turn.py").write_text(
        "from turn import turn\n\n\ndef test_turns():\n    a = [1, 2]\n    turn(a)\n    assert a == [2, 1]\n"
    )
    (solutions / "reference.py").write_text(LEAN)
    about = kata / "kata.toml"
    about.write_text(about.read_text().replace("space =", 'limit = 500\nmutates = ["items"]\nspace ='))
    return root
