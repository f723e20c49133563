"""The history file: it grows up, and it survives."""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from commandline import KILLS, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive
from kata_runner.history import History

FIRST_VERSION = """
CREATE TABLE grade (id INTEGER PRIMARY KEY, at REAL NOT NULL, kata TEXT NOT NULL, verdict TEXT NOT NULL, ratio REAL,
    growth REAL, seconds REAL NOT NULL, source TEXT);
CREATE INDEX grade_of_kata ON grade (kata, at);
CREATE TABLE hint (kata TEXT NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL, PRIMARY KEY (kata, number));
CREATE TABLE told (what TEXT PRIMARY KEY);
INSERT INTO grade VALUES (1, 1000.0, 'largest', 'WA', NULL, NULL, 0.5, 'first');
INSERT INTO grade VALUES (2, 2000.0, 'largest', 'AC', 1.5, 1.0, 0.5, 'second');
INSERT INTO grade VALUES (3, 3000.0, 'evens', 'CE', NULL, NULL, 0.5, NULL);
INSERT INTO hint VALUES ('largest', 1, 1500.0), ('largest', 2, 1600.0);
INSERT INTO told VALUES ('isolation level 1');
PRAGMA user_version = 1;
"""


def test_a_history_of_an_older_kata_is_brought_up_to_date(own_history: Path, kata: Kata) -> None:
    own_history.parent.mkdir()
    with closing(sqlite3.connect(own_history)) as database:
        database.executescript(FIRST_VERSION)
    history = History.default()
    rows = history.grades()
    assert [(row.number, row.kata, row.verdict, row.ratio) for row in rows] == [
        (1, "largest", "WA", None),
        (2, "largest", "AC", 1.5),
        (3, "evens", "CE", None),
    ]
    assert [row.hash and history.source(row.hash) for row in rows] == ["first", "second", None]
    assert history.hints("largest") == 2
    assert not history.tell_once("isolation level 1")
    assert history.details(1) == {}
    assert history.failure("largest") is None
    assert json.loads(kata("progress", "--json").stdout)["solved"] == 1
    assert kata("report").returncode == 0


def whole(history: Path) -> list[tuple[object, ...]]:
    """The grades in a history, which must be in order."""
    with closing(sqlite3.connect(history)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = database.execute("SELECT verdict, details, hash FROM grade").fetchall()
        for _, details, name in rows:
            json.loads(details)
            assert database.execute("SELECT 1 FROM source WHERE hash = ?", (name,)).fetchone()
    database.close()
    return rows


@pytest.mark.parametrize("command", ["grade", "watch"])
def test_killed_at_any_moment(
    command: str, folder: Path, environment: dict[str, str], own_history: Path, kata: Kata
) -> None:
    kata("start", "largest")
    attempt = folder / "attempts" / "largest.py"
    source = (SOLUTIONS / "largest" / "wrong_the_last.py").read_text()
    attempt.write_text(source)
    rng, before, known = random.Random(7), workers_alive(), 0
    for i in range(KILLS):
        process = started(folder, environment, command, "largest")
        if command == "watch":
            time.sleep(rng.uniform(0, 0.8))
            attempt.write_text(f"{source}# {i}\n")
        time.sleep(rng.uniform(0, 1.2))
        process.kill()
        process.communicate()
        assert process.returncode in (-signal.SIGKILL, 1)
        assert attempt.read_text().startswith(source)
        if own_history.exists():
            rows = whole(own_history)
            assert len(rows) >= known, "what was remembered stays"
            known = len(rows)
    assert not left_after(before)
    shutil.copy(SOLUTIONS / "largest" / "reference.py", attempt)
    assert kata("grade", "largest").returncode == 0
    assert whole(own_history)[-1][0] == "AC"
