"""A whole batch: from a source to its outputs, going on with what is graded already; or a file of results again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from kata_runner.batch.cluster import executor_at
from kata_runner.batch.journal import BatchOptions, Journal, default_path, read, source_id
from kata_runner.batch.many import grade_many
from kata_runner.batch.outputs import Collector, Outputs, Summary
from kata_runner.batch.snapshot import take_snapshot
from kata_runner.batch.submissions import Refused, Submission, is_generated, submissions
from kata_runner.catalog import Catalog
from kata_runner.errors import SourceError
from kata_runner.grader import Options
from kata_runner.model import Verdict
from kata_runner.safe_text import plain
from kata_runner.sandbox.workers import try_isolation

__all__ = ["NothingToGradeError", "Progress", "Rejudged", "grade_source", "rejudge"]

Row = dict[str, Any]
Progress = Callable[[int], AbstractContextManager[Callable[[str], object]]]
"""Given the number of submissions, a context to grade them in, and what to call there with the verdict of each"""


class NothingToGradeError(SourceError):
    """A source holds no submission.

    Attributes:
        refused: what it holds instead.
    """

    def __init__(self, source: Path, refused: list[Refused]) -> None:
        super().__init__(f"{source} holds nothing to grade")
        self.refused = refused


def grade_source(
    source: Path,
    katas: Catalog,
    outputs: Outputs,
    progress: Progress,
    *,
    results: Path | None = None,
    pattern: str | None = None,
    seed: int | None = None,
    time: bool = True,
    shrink: bool = True,
    min_isolation: int = 1,
    jobs: int = 1,
    scheduler: str | None = None,
) -> Summary:
    """Grade the submissions in a source that have no final verdict in the file of results, and make the outputs of all.

    Parameters:
        results: file of results; one of our own for the same source and options if None.
        pattern: as `submissions` takes it.
        seed: of all gradings; secret and random if None, or the one in the file of results.
        shrink: whether to look for the smallest input that fails.
        jobs: gradings at a time, if there is no scheduler.
        scheduler: address of a Dask scheduler, whose workers grade.
    Raises:
        UnconfinedError: this machine does not isolate attempts as well as `min_isolation`.
        SourceError: the source cannot be read or holds no submission, an output cannot be written, or the scheduler
            does not answer.
        JournalError: the file of results cannot be used.
        OSError: a file cannot be written; what is graded is safe.
    """
    if scheduler is None:
        try_isolation(min_isolation)
    with take_snapshot(submissions(source, katas, pattern)) as programs:
        if not programs.total:
            raise NothingToGradeError(source, programs.refused)
        title, generated = plain(f"Results of {source.resolve().name}"), is_generated(source)
        batch = BatchOptions(time, min_isolation, source_id(source), pattern, shrink)
        path = results or default_path(batch, seed)
        for file in (path, *outputs.files):
            _check_output(file, source)
        with closing(Journal(path, batch, seed, katas)) as journal:
            keys = [journal.key(submission) for submission in programs]
            options = Options(seed=journal.seed, time=time, shrink=shrink, min_isolation=min_isolation)
            with executor_at(scheduler) as executor, progress(programs.total) as show:
                verdicts = [journal.final_verdict(key) for key in keys]
                for verdict in filter(None, verdicts):
                    show(verdict)
                waiting = (each for each, verdict in zip(programs, verdicts, strict=True) if verdict is None)
                with closing(grade_many(waiting, options, executor=executor, jobs=jobs, katas=katas)) as graded:
                    for judged in graded:
                        journal.add(judged)
                        show(judged.grade.verdict)
            new_collector = partial(Collector, outputs, title, journal.seed, programs.refused, generated=generated)
            collector, unsorted = new_collector(), None
            try:
                journal.sort(collector.collect(journal.rows(keys)))
            except OSError as error:
                collector, unsorted = new_collector(), error
                for _ in collector.collect(journal.rows(keys)):
                    pass
        return replace(collector.finish(path, katas), unsorted=unsorted)


def _check_output(output: Path, source: Path) -> None:
    """Find out before grading what would go wrong after it.

    Raises:
        SourceError: the file cannot be written, or is the source.
    """
    if output.is_dir():
        raise SourceError(f"{output} is a folder: name a file for the results.")
    if output.exists() and output.samefile(source):
        raise SourceError(f"{output} is what is to be graded: name another file for the results.")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(f"{output} cannot be written: {output.parent}: {error.strerror}.") from None


@dataclass(frozen=True)
class Rejudged:
    """A row of results, and the verdict that its program got this time."""

    row: Row
    verdict: Verdict


def rejudge(
    results: Path, katas: Catalog, *, min_isolation: int = 1, jobs: int = 1, scheduler: str | None = None
) -> Iterator[Rejudged]:
    """Grade the programs in a file of results again, with the seed and options of each.

    Parameters:
        min_isolation: which this machine must reach; each program is graded with that of its row.
        jobs, scheduler: as `grade_source` takes them.
    Raises:
        UnconfinedError: this machine does not isolate attempts as well as `min_isolation`.
        JournalError: this is no file of results.
        SourceError: the scheduler does not answer.
        OSError: the file cannot be read.
    """
    if scheduler is None:
        try_isolation(min_isolation)
    rows: dict[int, Row] = {}  # of the programs that are being graded, by place in the file

    def programs(again: Iterator[Row]) -> Iterator[Submission]:
        for i, row in enumerate(again):
            rows[i] = row
            trouble = "" if row["source"] is not None else "could not be read then"
            yield Submission(i, row["kata"], row["submission"], row["task_id"], row["source"], trouble)

    with executor_at(scheduler) as executor:
        for batch, seed, again in read(results):
            options = Options(seed=seed, time=batch.time, shrink=False, min_isolation=batch.min_isolation)
            with closing(grade_many(programs(again), options, executor=executor, jobs=jobs, katas=katas)) as graded:
                for judged in graded:
                    yield Rejudged(rows.pop(judged.submission.index), judged.grade.verdict)
