"""Grading many programs, several at a time, on this machine or others: any executor will do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from queue import SimpleQueue

from kata_runner.batch.submissions import Submission
from kata_runner.catalog import Catalog
from kata_runner.grade_size import cut_to_size
from kata_runner.grader import Options
from kata_runner.judges.judges import Judges
from kata_runner.judges.judging import judge_in_a_fork
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Isolation, Verdict
from kata_runner.pool.calls import LostError
from kata_runner.safe_text import plain
from kata_runner.seeds import secret_seed

__all__ = ["Judged", "grade_many"]

MAX_STARTS = 2  # of a grading whose process is lost
_CLUSTER_LOSSES = ("KilledWorker",)  # what clusters raise for a task whose workers were lost again and again
QUEUED = 4  # submissions for each process that are handed to an executor, so that none waits and memory stays flat
QUEUED_IN_ALL = 4096  # if an executor does not say how many processes it has: enough for a cluster of 1,000 workers


@dataclass(frozen=True)
class Judged:
    """A submission, and its grade."""

    submission: Submission
    grade: Grade

    def to_dict(self) -> dict[str, object]:
        """Plain data: the grade as `Grade.to_dict` has it, and where the submission came from."""
        about = {"index": self.submission.index, "task_id": self.submission.task_id, "submission": self.submission.name}
        return {**about, **self.grade.to_dict()}


def grade_many(
    submitted: Iterable[Submission | tuple[str, str]],
    options: Options | None = None,
    *,
    executor: Executor | None = None,
    jobs: int = 1,
    katas: Catalog | None = None,
) -> Iterator[Judged]:
    """Grade programs, and yield their grades as they are ready.

    Parameters:
        submitted: submissions, or pairs of a kata's name and Python source.
        options: how to grade. By default, with a secret seed, and isolation of level 1 at least, since this is other
            people's code: options of your own should set `min_isolation` and `seed` too. And without looking for the
            smallest input that fails, since most callers want a verdict.
        executor: where to grade: any of `concurrent.futures`, or `distributed.Client.get_executor()`. Processes of our
            own by default.
        jobs: gradings at a time, if there is no executor.
        katas: where the katas are; the installed ones by default. Executors on other machines need them there too.
    Raises:
        UnknownKataError: a pair names no kata.
        BrokenExecutor, CancelledError: the executor takes no more tasks, or gave one up.
    """
    katas = katas or Catalog.default()
    options = options or Options(seed=secret_seed(), min_isolation=1, shrink=False)
    with ExitStack() as stack:
        if executor is None:
            executor = stack.enter_context(Judges(jobs))
        gradings = _Gradings(executor, options, katas)
        stack.callback(gradings.cancel)
        for i, each in enumerate(submitted):
            submission = each if isinstance(each, Submission) else _of_pair(i, *each, katas)
            if submission.source is None:
                yield Judged(submission, _unreadable(submission, options))
                continue
            while gradings.is_full() or gradings.has_result():
                if judged := gradings.next():
                    yield judged
            gradings.begin(submission)
        while gradings.running:
            if judged := gradings.next():
                yield judged


def _of_pair(index: int, kata: str, source: str, katas: Catalog) -> Submission:
    slug = katas.find(kata).slug
    return Submission(index, slug, str(index), slug, source)


def _unreadable(submission: Submission, options: Options) -> Grade:
    """Return the grade of what cannot be read, as the grader itself would give it."""
    summary = f"{submission.name} {submission.trouble}"
    return cut_to_size(Grade(submission.kata, submission.name, Verdict.CE, summary, seed=options.seed))


class _Gradings:
    """Gradings that an executor has been given."""

    def __init__(self, executor: Executor, options: Options, katas: Catalog) -> None:
        self._executor, self._options = executor, options
        self._root = None if katas is Catalog.default() else katas.root  # which may be elsewhere on another machine
        self.running: dict[Future[Grade], tuple[Submission, tuple[Exception, ...]]] = {}
        """and queued ones; with how each was lost before"""
        self._ended: SimpleQueue[Future[Grade]] = SimpleQueue()  # `wait` would look at all of thousands for each
        workers = getattr(executor, "_max_workers", None)
        self._max = QUEUED * workers if workers else QUEUED_IN_ALL

    def is_full(self) -> bool:
        return len(self.running) >= self._max

    def cancel(self) -> None:
        """Cancel all that have not begun."""
        for future in self.running:
            future.cancel()

    def has_result(self) -> bool:
        """Return whether `next` need not wait."""
        return not self._ended.empty()

    def begin(self, submission: Submission, losses: tuple[Exception, ...] = ()) -> None:
        assert submission.source is not None
        task = Task(submission.kata, submission.source, self._options, self._root)
        if isinstance(self._executor, Judges):
            future = self._executor.grade(task)
        else:
            future = self._executor.submit(judge_in_a_fork, task)
        self.running[future] = submission, losses
        future.add_done_callback(self._ended.put)

    def next(self) -> Judged | None:
        """Wait until a grading ends, and return it; None if it was lost, and is begun again.

        Raises:
            BrokenExecutor, CancelledError: the executor will not end it.
        """
        future = self._ended.get()
        submission, losses = self.running.pop(future)
        try:
            result = future.result()
        except (BrokenExecutor, CancelledError):
            raise
        except Exception as error:
            losses = (*losses, error)
            if _may_be_chance(error) and len(losses) < MAX_STARTS:
                self.begin(submission, losses)
                return None
            result = _grade_of_lost(submission, losses, self._options)
        return Judged(submission, cut_to_size(replace(result, attempt=submission.name)))


def _may_be_chance(error: Exception) -> bool:
    """Return whether a process was lost, one of ours or of a cluster, and not for having computed for too long."""
    if isinstance(error, LostError):
        return not error.spent
    return type(error).__name__ in _CLUSTER_LOSSES


def _grade_of_lost(submission: Submission, losses: tuple[Exception, ...], options: Options) -> Grade:
    """Judge a submission whose grading has ended without a grade. Blame the attempt if it had been let in each time."""
    again = f", {len(losses)} times" if len(losses) > 1 else ""
    grade = Grade(submission.kata, submission.name, Verdict.JE, "", seed=options.seed, source=submission.source)
    if all(isinstance(loss, LostError) and loss.marked for loss in losses):
        why = f"while the judge graded this, its process was lost: {losses[-1]}{again}"
        return replace(grade, verdict=Verdict.RTE, summary=plain(why), isolation=Isolation(options.min_isolation))
    last = losses[-1]
    why = f"its process was lost: {last}" if isinstance(last, LostError) else f"{type(last).__name__}: {last}"
    return replace(grade, summary=plain(f"the grader failed: {why}{again}"))
