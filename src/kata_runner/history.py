"""What was graded when, in one SQLite file of the learner's: written after the verdict, never in its way."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from kata_runner.model import Grade, Verdict

__all__ = ["History", "HistoryError"]

VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS grade (
    id INTEGER PRIMARY KEY,
    at REAL NOT NULL,
    kata TEXT NOT NULL,
    verdict TEXT NOT NULL,
    ratio REAL,
    growth REAL,
    seconds REAL NOT NULL,
    source TEXT
);
CREATE INDEX IF NOT EXISTS grade_of_kata ON grade (kata, at);
CREATE TABLE IF NOT EXISTS hint (
    kata TEXT NOT NULL,
    number INTEGER NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (kata, number)
);
CREATE TABLE IF NOT EXISTS told (what TEXT PRIMARY KEY);
"""


class HistoryError(Exception):
    """The history cannot be read or written; the text says why, and what was done about it."""


@dataclass(frozen=True)
class History:
    """The history in the file at `path`, made when something is first written."""

    path: Path
    notices: list[str] = field(default_factory=list)
    """what the learner must be told of the file"""

    @staticmethod
    def default() -> History:
        """The learner's: $KATA_HISTORY, or a file in the user's data folder."""
        chosen = os.environ.get("KATA_HISTORY")
        return History(Path(chosen or Path(platformdirs.user_data_dir("kata")) / "history.sqlite3"))

    def record(self, grade: Grade) -> None:
        """Remember a grade, with the source that was graded.

        Raises:
            HistoryError: it could not be written.
        """
        runtime = grade.runtime
        growth = runtime.growth.attempt if runtime and runtime.growth else None
        ratio = runtime.ratio if runtime else None
        values = (time.time(), grade.kata, grade.verdict, ratio, growth, grade.seconds, grade.source)
        with self._open() as database:
            database.execute(
                "INSERT INTO grade (at, kata, verdict, ratio, growth, seconds, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def solved(self) -> set[str]:
        """The katas that were accepted at least once.

        Raises:
            HistoryError: it could not be read.
        """
        return self._column("SELECT DISTINCT kata FROM grade WHERE verdict = ?", Verdict.AC)

    def tried(self) -> set[str]:
        """The katas that were graded at least once."""
        return self._column("SELECT DISTINCT kata FROM grade")

    def hints(self, kata: str) -> int:
        """How many hints were taken."""
        return len(self._column("SELECT number FROM hint WHERE kata = ?", kata))

    def take_hint(self, kata: str, number: int) -> None:
        """Remember that a hint was taken."""
        with self._open() as database:
            database.execute("INSERT OR IGNORE INTO hint VALUES (?, ?, ?)", (kata, number, time.time()))

    def tell_once(self, what: str) -> bool:
        """Whether this is still to be told; from now on it is not."""
        with self._open() as database:
            return database.execute("INSERT OR IGNORE INTO told VALUES (?)", (what,)).rowcount == 1

    def _column(self, query: str, *values: object) -> set[str]:
        if not self.path.exists():
            return set()
        with self._open() as database:
            return {row[0] for row in database.execute(query, values)}

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection, in a transaction; a damaged file is set aside and a new one begun."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            database = self._connect_or_begin_anew()
        except sqlite3.Error as error:
            raise HistoryError(f"{self.path}: {error}") from None
        except OSError as error:
            raise HistoryError(f"{self.path}: {error.strerror}") from None
        try:
            with database:
                yield database
        except sqlite3.Error as error:
            raise HistoryError(f"{self.path}: {error}") from None
        finally:
            database.close()

    def _connect_or_begin_anew(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.OperationalError:  # locked, full, not writable: nothing is wrong with the file
            raise
        except sqlite3.DatabaseError as error:
            stamp = f"damaged-{time.time_ns()}"
            for suffix in ("", "-wal", "-shm"):
                file = self.path.with_name(self.path.name + suffix)
                if file.exists():
                    file.rename(file.with_name(f"{self.path.name}.{stamp}{suffix}"))
            self.notices.append(f"{self.path} was damaged ({error}); it is kept beside it, as {self.path.name}.{stamp}")
            return self._connect()

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=5)
        try:
            (found,) = database.execute("PRAGMA user_version").fetchone()
            if found > VERSION:
                raise HistoryError(f"{self.path} is of a newer kata; this one leaves it alone")
            if found < VERSION:
                database.execute("PRAGMA journal_mode = WAL")
                database.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        except BaseException:
            database.close()
            raise
        return database
