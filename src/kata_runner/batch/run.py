"""A whole batch: from a source to results, gone on with where it was, or judged again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kata_runner import catalog
from kata_runner.batch.journal import Journal, read
from kata_runner.batch.many import grade_many
from kata_runner.batch.passk import table
from kata_runner.batch.similar import Pair, alike
from kata_runner.batch.submissions import Refused, Submission, submissions
from kata_runner.catalog import Catalog
from kata_runner.grader import Options
from kata_runner.model import Limits, Verdict
from kata_runner.sandbox.workers import Workers

__all__ = ["Batch", "Rejudged", "check_confinement", "rejudge"]

Row = dict[str, Any]


@dataclass
class Batch:
    """What is to be graded, and how far it has come."""

    source: Path
    katas: Catalog
    pattern: str | None = None
    total: int = 0
    refused: list[Refused] = field(default_factory=list)
    _keys: list[str] = field(default_factory=list)
    """of what was graded, in the order of the source as it was then"""

    def look(self) -> None:
        """Count what is there.

        Raises:
            SourceError: the source cannot be read.
        """
        self.refused.clear()
        self.total = 0
        for each in submissions(self.source, self.katas, self.pattern):
            if isinstance(each, Refused):
                self.refused.append(each)
            else:
                self.total += 1

    def grade(
        self,
        journal: Journal,
        options: Options,
        tell: Callable[[Row], object],
        *,
        jobs: int,
        executor: Executor | None = None,
    ) -> None:
        """Grade what the journal does not know yet, or what failed for no fault of its own.

        Parameters:
            tell: called with each row, those that were known already first.
        """

        def fresh() -> Iterator[Submission]:
            self._keys.clear()
            for submission in submissions(self.source, self.katas, self.pattern):
                if isinstance(submission, Refused):
                    continue
                key = journal.key(submission)
                self._keys.append(key)
                row = journal.row(key)
                if row is not None and row["verdict"] != Verdict.JE:
                    tell(row)
                else:
                    yield submission

        for judged in grade_many(fresh(), options, executor=executor, jobs=jobs, katas=self.katas):
            journal.add(judged)
            tell(judged.to_dict())

    def rows(self, journal: Journal) -> Iterator[Row]:
        """The results of what was graded, in the order of the source."""
        for index, key in enumerate(self._keys):
            if (row := journal.row(key)) is not None:
                yield {**row, "index": index}

    def pass_at_k(self, rows: Iterable[Row], ks: Iterable[int]) -> dict[int, dict[str, float]]:
        """As `passk.table`; of programs that were generated."""
        verdicts: dict[str, list[bool]] = {}
        for row in rows:
            verdicts.setdefault(row["task_id"], []).append(row["verdict"] == Verdict.AC)
        return table(verdicts, ks)

    def similar(self, rows: Iterable[Row], least: float) -> list[Pair]:
        """Suspiciously alike programs, kata by kata."""
        programs: dict[str, list[tuple[str, str]]] = {}
        for row in rows:
            if row["source"] is not None and row["verdict"] != Verdict.CE:
                programs.setdefault(row["kata"], []).append((row["submission"], row["source"]))
        found: list[Pair] = []
        for slug, several in programs.items():
            starter = catalog.stub(self.katas.kata(slug)).read_text(encoding="utf-8")
            found += alike(slug, several, starter, least)
        return found


def check_confinement(min_isolation: int) -> None:
    """
    Raises:
        UnconfinedError: this machine does not isolate attempts as well as that.
    """
    workers = Workers(Limits(), 0, Path(__file__), min_isolation=min_isolation)
    try:
        session, _ = workers.session()
        session.close()
    finally:
        workers.close()


@dataclass(frozen=True)
class Rejudged:
    """A result, and what came out this time."""

    row: Row
    verdict: Verdict


def rejudge(results: Path, katas: Catalog, *, jobs: int, executor: Executor | None = None) -> Iterator[Rejudged]:
    """Grade again what a file of results has, with its seed and in its way.

    Raises:
        JournalError: it is no file of results.
        OSError: it cannot be read.
    """
    waiting: dict[int, Row] = {}
    for way, seed, rows in read(results):
        options = Options(seed=seed, time=way.time, min_isolation=way.min_isolation)
        for judged in grade_many(_again(rows, waiting), options, executor=executor, jobs=jobs, katas=katas):
            yield Rejudged(waiting.pop(judged.submission.index), judged.grade.verdict)


def _again(rows: Iterable[Row], waiting: dict[int, Row]) -> Iterator[Submission]:
    """What the rows were made from; `waiting` is told which row is whose, by index."""
    for i, row in enumerate(rows):
        waiting[i] = row
        trouble = "" if row["source"] is not None else "could not be read then"
        yield Submission(i, row["kata"], row["submission"], row["task_id"], row["source"], trouble)
