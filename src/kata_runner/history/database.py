"""The file: opening it, bringing it up to date, and setting it aside when it is damaged."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kata_runner.errors import HistoryError
from kata_runner.history.records import hash_of

__all__ = ["opened"]

_PATIENCE = 10.0  # seconds to wait for another kata that is writing

_WRITING: Final = "IMMEDIATE"  # a transaction that writes waits for its turn at its begin, where waiting helps

_MIGRATIONS = (
    # 1: grades, and hints that were taken
    """
    CREATE TABLE grade (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kata TEXT NOT NULL,
        verdict TEXT NOT NULL,
        ratio REAL,
        growth REAL,
        seconds REAL NOT NULL,
        source TEXT
    );
    CREATE INDEX grade_of_kata ON grade (kata, at);
    CREATE TABLE hint (
        kata TEXT NOT NULL,
        number INTEGER NOT NULL,
        at REAL NOT NULL,
        PRIMARY KEY (kata, number)
    );
    CREATE TABLE told (what TEXT PRIMARY KEY);
    """,
    # 2: each source once, whole grades, sittings, reviews, settings
    """
    CREATE TABLE source (hash TEXT PRIMARY KEY, text TEXT NOT NULL);
    INSERT OR IGNORE INTO source SELECT kata_hash(source), source FROM grade WHERE source IS NOT NULL;
    CREATE TABLE grade_2 (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kata TEXT NOT NULL,
        verdict TEXT NOT NULL,
        ratio REAL,
        growth REAL,
        seconds REAL NOT NULL,
        hash TEXT REFERENCES source,
        details TEXT,
        sitting INTEGER NOT NULL
    );
    INSERT INTO grade_2 SELECT id, at, kata, verdict, ratio, growth, seconds, kata_hash(source), NULL, 0 FROM grade;
    DROP TABLE grade;
    ALTER TABLE grade_2 RENAME TO grade;
    CREATE INDEX grade_of_kata ON grade (kata, id);

    CREATE TABLE hint_2 (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kata TEXT NOT NULL,
        number INTEGER NOT NULL,
        sitting INTEGER NOT NULL
    );
    INSERT INTO hint_2 (at, kata, number, sitting) SELECT at, kata, number, 0 FROM hint;
    DROP TABLE hint;
    ALTER TABLE hint_2 RENAME TO hint;
    CREATE INDEX hint_of_kata ON hint (kata, id);

    CREATE TABLE sitting (
        id INTEGER PRIMARY KEY,
        kata TEXT NOT NULL,
        began REAL NOT NULL,
        review INTEGER NOT NULL,
        ended REAL
    );
    CREATE INDEX sitting_of_kata ON sitting (kata, id);
    CREATE TABLE card (kata TEXT PRIMARY KEY, card TEXT NOT NULL);
    CREATE TABLE review (
        id INTEGER PRIMARY KEY,
        at REAL NOT NULL,
        kata TEXT NOT NULL,
        rating INTEGER NOT NULL,
        suggested INTEGER NOT NULL,
        before TEXT,
        after TEXT NOT NULL
    );
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """,
    # 3: what is asked about all grades is in indexes, which are read without the grades' details
    """
    CREATE INDEX grade_summary ON grade (kata, verdict, at, ratio);
    CREATE INDEX grade_of_sitting ON grade (sitting, at, verdict);
    CREATE INDEX hint_of_sitting ON hint (sitting, at, number);
    """,
)


@contextmanager
def opened(path: Path, notices: list[str]) -> Iterator[sqlite3.Connection]:
    """A connection to the history at `path`, in a transaction; it is made, or brought up to date, if need be.

    Parameters:
        notices: where to put what the learner must be told: that a damaged file was set aside.
    Raises:
        HistoryError: it cannot be opened, read or written, or is of a newer kata.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        database = _connect_or_begin_anew(path, notices)
    except sqlite3.Error as error:
        raise HistoryError(f"{path}: {error}") from None
    except OSError as error:
        raise HistoryError(f"{path}: {error.strerror}") from None
    try:
        with database:
            yield database
    except sqlite3.Error as error:
        raise HistoryError(f"{path}: {error}") from None
    finally:
        database.close()


def _connect_or_begin_anew(path: Path, notices: list[str]) -> sqlite3.Connection:
    try:
        return _connect(path)
    except sqlite3.OperationalError:  # locked, full, not writable: nothing is wrong with the file
        raise
    except sqlite3.DatabaseError as error:
        stamp = f"damaged-{time.time_ns()}"
        for suffix in ("", "-wal", "-shm"):
            file = path.with_name(path.name + suffix)
            if file.exists():
                file.rename(file.with_name(f"{path.name}.{stamp}{suffix}"))
        notices.append(f"{path} was damaged ({error}); it is kept beside it, as {path.name}.{stamp}")
        return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=_WRITING)
    try:
        if _version(path, database) < len(_MIGRATIONS):
            _migrate(path, database)
    except BaseException:
        database.close()
        raise
    return database


def _version(path: Path, database: sqlite3.Connection) -> int:
    """
    Raises:
        HistoryError: the file is of a newer kata.
    """
    found: int = database.execute("PRAGMA user_version").fetchone()[0]
    if found > len(_MIGRATIONS):
        raise HistoryError(f"{path} is of a newer kata; this one leaves it alone. Update: pip install -U kata-runner")
    return found


def _migrate(path: Path, database: sqlite3.Connection) -> None:
    """Bring the file up to date, all at once or not at all; another process may have done it meanwhile."""
    database.execute("PRAGMA journal_mode = WAL")
    database.create_function("kata_hash", 1, lambda text: None if text is None else hash_of(text), deterministic=True)
    database.isolation_level = None
    database.execute("BEGIN IMMEDIATE")
    try:
        for script in _MIGRATIONS[_version(path, database) :]:
            for statement in script.split(";"):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
        database.execute("COMMIT")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.isolation_level = _WRITING
