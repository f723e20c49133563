"""What is asked of the history, and told to it."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import platformdirs

from kata_runner import clock
from kata_runner.history.database import opened
from kata_runner.history.records import GradeRow, KataSummary, PracticeSession, ReviewRow, hash_of
from kata_runner.model import TIMED_CALLS, Grade, Verdict

__all__ = ["History"]

BREAK = 600.0  # seconds between two things done in a practice session, above which the learner was doing something else
_COLUMNS = "id, at, kata, verdict, ratio, growth, seconds, hash"
# Of practice sessions, which the file calls by an earlier name; 0 before the first.
_LATEST_SESSION = "SELECT COALESCE(MAX(id), 0) FROM sitting WHERE kata = ?"


@dataclass(frozen=True)
class History:
    """The history in the file at `path`, made when something is first written.

    Every method may raise `HistoryError`: the file could not be read or written.
    """

    path: Path
    notices: list[str] = field(default_factory=list)
    """what the learner must be told of the file"""

    @staticmethod
    def default() -> History:
        """The learner's: $KATA_HISTORY, or a file in the user's data folder."""
        chosen = os.environ.get("KATA_HISTORY")
        return History(Path(chosen or Path(platformdirs.user_data_dir("kata")) / "history.sqlite3"))

    @property
    def examples(self) -> Path:
        """The folder beside it, for the inputs on which attempts failed."""
        return self.path.with_name("examples")

    @property
    def conversations(self) -> Path:
        """The folder beside it, for what model answers were asked, and said."""
        return self.path.with_name("conversations")

    # ------------------------------------------------------------ grades

    def record(self, grade: Grade) -> None:
        """Remember a grade, with the source that was graded."""
        now = clock.now()
        runtime, source = grade.runtime, grade.source
        growth = runtime.growth.attempt if runtime and runtime.growth else None
        name = None if source is None else hash_of(source)
        details = json.dumps(grade.to_dict())
        with self._open() as database:
            if source is not None:
                text = source.encode("utf-8", "backslashreplace").decode()
                database.execute("INSERT OR IGNORE INTO source VALUES (?, ?)", (name, text))
            values = (now, grade.kata, grade.verdict, runtime and runtime.ratio, growth, grade.seconds, name, details)
            database.execute(
                "INSERT INTO grade (at, kata, verdict, ratio, growth, seconds, hash, details, sitting)"
                f" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ({_LATEST_SESSION}))",
                (*values, grade.kata),
            )

    def grades(self, kata: str, most: int | None = None) -> list[GradeRow]:
        """Return the latest grades of a kata, in the order in which they were given.

        Parameters:
            most: how many; all by default.
        """
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM grade WHERE kata = ? ORDER BY id DESC LIMIT ?", kata, -1 if most is None else most
        )
        return [GradeRow(number, at, slug, Verdict(verdict), *rest) for number, at, slug, verdict, *rest in rows[::-1]]

    def summaries(self) -> dict[str, KataSummary]:
        """Return the summary of each kata that was graded."""
        rows = self._rows(
            "SELECT kata, COUNT(*), MIN(at) FILTER (WHERE verdict = 'AC'), MIN(ratio) FILTER (WHERE verdict = 'AC'),"
            " COALESCE(MAX(id) FILTER (WHERE verdict = 'AC' AND ratio IS NOT NULL),"
            " MAX(id) FILTER (WHERE ratio IS NOT NULL)) FROM grade GROUP BY kata"
        )
        return {kata: KataSummary(*numbers) for kata, *numbers in rows}

    def days(self) -> dict[date, int]:
        """Return how many grades were given on each local day, in order."""
        day = "date(CAST(at AS INTEGER), 'unixepoch', 'localtime')"
        rows = self._rows(f"SELECT {day} AS day, COUNT(*) FROM grade GROUP BY day")
        return {date.fromisoformat(day): count for day, count in rows}

    def is_empty(self) -> bool:
        """Whether nothing was graded or begun yet."""
        return not self._rows("SELECT 1 FROM grade UNION ALL SELECT 1 FROM sitting LIMIT 1")

    def details(self, number: int) -> dict[str, Any]:
        """The whole grade of that number, as `Grade.to_dict` gives it; empty for one of an older kata."""
        for (text,) in self._rows("SELECT details FROM grade WHERE id = ? AND details IS NOT NULL", number):
            found: dict[str, Any] = json.loads(text)
            return found
        return {}

    def failure(self, kata: str) -> dict[str, str] | None:
        """The counterexample of the latest grade of a kata that has one of a property, field by field."""
        query = "SELECT details FROM grade WHERE kata = ? AND verdict IN ('WA', 'RTE') AND details IS NOT NULL"
        for (text,) in self._rows(f"{query} ORDER BY id DESC LIMIT 100", kata):
            found: dict[str, str] | None = json.loads(text)["counterexample"]
            if found is not None and found["property"] != TIMED_CALLS:
                return found
        return None

    def source(self, name: str) -> str:
        """The source of an attempt, by its hash; empty if it is not kept."""
        return next((str(text) for (text,) in self._rows("SELECT text FROM source WHERE hash = ?", name)), "")

    def solved(self) -> set[str]:
        """The katas that were accepted at least once."""
        return {kata for (kata,) in self._rows("SELECT DISTINCT kata FROM grade WHERE verdict = ?", Verdict.AC)}

    def tried(self) -> set[str]:
        """The katas that were graded at least once."""
        return {kata for (kata,) in self._rows("SELECT DISTINCT kata FROM grade")}

    # ------------------------------------------------------------ practice sessions

    def begin(self, kata: str, *, review: bool) -> None:
        """A practice session begins: with a clean stub."""
        with self._open() as database:
            values = (kata, clock.now(), review)
            database.execute("INSERT INTO sitting (kata, began, review) VALUES (?, ?, ?)", values)

    def end(self, kata: str) -> None:
        """The practice session is over: the kata is solved."""
        with self._open() as database:
            database.execute("UPDATE sitting SET ended = ? WHERE kata = ? AND ended IS NULL", (clock.now(), kata))

    def session(self, kata: str) -> PracticeSession | None:
        """The practice session on a kata that has not ended; None if there is none."""
        return next(reversed(self._sessions("kata = ? AND ended IS NULL", kata)), None)

    def begun(self) -> list[str]:
        """Return the katas with a practice session that has not ended, the one begun last at the end."""
        return [kata for (kata,) in self._rows("SELECT kata FROM sitting WHERE ended IS NULL ORDER BY id")]

    def first_solved(self) -> dict[str, PracticeSession]:
        """Return the first practice session in which each kata was solved."""
        first = self._sessions("id IN (SELECT MIN(id) FROM sitting WHERE ended IS NOT NULL GROUP BY kata)")
        return {session.kata: session for session in first}

    def _sessions(self, where: str, *values: object) -> list[PracticeSession]:
        """Return the practice sessions to which an SQL condition applies, in the order in which they began."""
        rows = self._rows(f"SELECT id, kata, began, review, ended FROM sitting WHERE {where} ORDER BY id", *values)
        among = f"WHERE sitting IN (SELECT id FROM sitting WHERE {where})"
        done: dict[int, list[tuple[float, str, int]]] = {}
        for number, at, verdict, hint in self._rows(
            f"SELECT sitting, at, verdict, 0 FROM grade {among}"
            f" UNION ALL SELECT sitting, at, '', number FROM hint {among} ORDER BY at",
            *values,
            *values,
        ):
            done.setdefault(number, []).append((at, verdict, hint))
        return [_session(done.get(number, []), *row) for number, *row in rows]

    # ------------------------------------------------------------ hints

    def hints(self, kata: str) -> int:
        """How many hints were taken in the latest practice session."""
        rows = self._rows(f"SELECT MAX(number) FROM hint WHERE kata = ? AND sitting = ({_LATEST_SESSION})", kata, kata)
        return next((most for (most,) in rows if most), 0)

    def take_hint(self, kata: str, number: int) -> None:
        """Remember that a hint was taken."""
        with self._open() as database:
            database.execute(
                f"INSERT INTO hint (at, kata, number, sitting) VALUES (?, ?, ?, ({_LATEST_SESSION}))",
                (clock.now(), kata, number, kata),
            )

    # ------------------------------------------------------------ reviews

    def cards(self) -> dict[str, str]:
        """What is known of each kata's place in the learner's memory, as JSON."""
        return dict(self._rows("SELECT kata, card FROM card"))

    def reviews(self, kata: str | None = None) -> list[ReviewRow]:
        """All ratings, or those of a kata, in the order in which they were given."""
        where, values = ("WHERE kata = ?", (kata,)) if kata else ("", ())
        rows = self._rows(f"SELECT at, kata, rating, suggested, before, after FROM review {where} ORDER BY id", *values)
        return [ReviewRow(*row) for row in rows]

    def review(self, row: ReviewRow) -> None:
        """Remember a rating, and the card after it."""
        with self._open() as database:
            values = (row.at, row.kata, row.rating, row.suggested, row.before, row.after)
            database.execute(
                "INSERT INTO review (at, kata, rating, suggested, before, after) VALUES (?, ?, ?, ?, ?, ?)", values
            )
            database.execute("INSERT OR REPLACE INTO card VALUES (?, ?)", (row.kata, row.after))

    def review_anew(self, row: ReviewRow) -> None:
        """Put a rating in the place of the kata's latest one."""
        with self._open() as database:
            database.execute("DELETE FROM review WHERE id = (SELECT MAX(id) FROM review WHERE kata = ?)", (row.kata,))
        self.review(row)

    # ------------------------------------------------------------ the rest

    def setting(self, name: str) -> str | None:
        """What was set under a name."""
        return next((value for (value,) in self._rows("SELECT value FROM setting WHERE name = ?", name)), None)

    def set(self, name: str, value: str) -> None:
        """Set something, for good."""
        with self._open() as database:
            database.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def tell_once(self, what: str) -> bool:
        """Whether this is still to be told; from now on it is not."""
        with self._open() as database:
            return database.execute("INSERT OR IGNORE INTO told VALUES (?)", (what,)).rowcount == 1

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        if not self.path.exists():
            return []
        with self._open() as database:
            return database.execute(query, values).fetchall()

    def _open(self) -> AbstractContextManager[Connection]:
        return opened(self.path, self.notices)


def _session(
    done: Sequence[tuple[float, str, int]], kata: str, began: float, review: int, ended: float | None
) -> PracticeSession:
    """Sum up a practice session from what was done in it: (when, verdict, number of a hint).

    The clock may have been set back.
    """
    moments = [began, *(at for at, _, _ in done)]
    return PracticeSession(
        kata=kata,
        began=began,
        review=bool(review),
        ended=ended,
        hints=max((hint for _, _, hint in done), default=0),
        failed=sum(verdict not in ("", Verdict.AC) for _, verdict, _ in done),
        busy=sum(min(max(b - a, 0.0), BREAK) for a, b in pairwise(moments)),
    )
