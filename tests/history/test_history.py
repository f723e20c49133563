"""The history file: it grows up, and it survives."""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commandline import KILLS, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive
from kata_runner import clock
from kata_runner.history import History, KataSummary
from kata_runner.model import Grade, RuntimeResult, Verdict

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
    rows = [*history.grades("largest"), *history.grades("evens")]
    assert [(row.number, row.kata, row.verdict, row.ratio) for row in rows] == [
        (1, "largest", "WA", None),
        (2, "largest", "AC", 1.5),
        (3, "evens", "CE", None),
    ]
    assert history.grades("largest", 1) == rows[1:2]
    assert [row.hash and history.source(row.hash) for row in rows] == ["first", "second", None]
    assert history.hints("largest") == 2
    assert not history.tell_once("isolation level 1")
    assert history.details(1) == {}
    assert history.failure("largest") is None
    assert json.loads(kata("progress", "--json").stdout)["solved"] == 1
    assert kata("report").returncode == 0


def graded(kata: str, verdict: Verdict, ratio: float | None) -> Grade:
    runtime = None if ratio is None else RuntimeResult("ok", ratio, 10.0, None, (), (), (), "")
    return Grade(kata, "x.py", verdict, "", runtime=runtime)


Recorded = tuple[str, Verdict, float | None, int]
some_grades = st.lists(
    st.tuples(
        st.sampled_from(["one", "two"]),
        st.sampled_from([Verdict.AC, Verdict.WA]),
        st.none() | st.floats(0.5, 2.0),
        st.integers(0, 3 * 86_400),
    ),
    max_size=8,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_grades)
def test_what_is_summed_up_is_what_was_recorded(
    tmp_path: Path, grades: list[tuple[str, Verdict, float | None, int]]
) -> None:
    history = History(Path(tempfile.mkdtemp(dir=tmp_path)) / "history.sqlite3")
    assert history.is_empty()
    begin = 1_774_700_000  # a day before most of Europe changes its clocks
    with mock.patch.object(clock, "now", side_effect=[begin + after for *_, after in grades]):
        for kata, verdict, ratio, _ in grades:
            history.record(graded(kata, verdict, ratio))
    expected = {}
    for kata in {kata for kata, *_ in grades}:
        mine = [
            (i, verdict, ratio, begin + after) for i, (k, verdict, ratio, after) in enumerate(grades, 1) if k == kata
        ]
        right = [row for row in mine if row[1] is Verdict.AC]
        timed = [i for i, _, ratio, _ in right if ratio is not None] or [i for i, _, r, _ in mine if r is not None]
        expected[kata] = KataSummary(
            grades=len(mine),
            first_solved=min((at for *_, at in right), default=None),
            best_ratio=min((ratio for _, _, ratio, _ in right if ratio is not None), default=None),
            latest_timed=max(timed, default=None),
        )
    assert history.summaries() == expected
    assert history.days() == Counter(clock.day(begin + after) for *_, after in grades)
    assert history.is_empty() == (not grades)


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
