"""Grading many programs, several at a time, on this machine or others: any executor will do."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Any

from kata_runner.batch.submissions import Submission
from kata_runner.catalog import Catalog
from kata_runner.grade_size import cut_to_size
from kata_runner.grader import Options
from kata_runner.judges.judges import Judges
from kata_runner.judges.judging import judge_in_forks
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Isolation, Verdict
from kata_runner.pool.calls import LostError
from kata_runner.safe_text import plain
from kata_runner.seeds import secret_seed

__all__ = ["Judged", "grade_many"]

MAX_STARTS = 2  # of a grading whose process is lost
_CLUSTER_LOSSES = ("KilledWorker",)  # what clusters raise for a task whose workers were lost again and again
QUEUED = 4  # tasks for each process that are handed to an executor, so that none waits and memory stays flat
QUEUED_IN_ALL = 4096  # if an executor does not say how many processes it has: enough for a cluster of 1,000 workers
MAX_QUEUED_BYTES, OVERHEAD = 128 << 20, 1024  # of sources that are handed to an executor, and beside each of them
GROUP, GROUP_SECONDS = 100, 1.0  # submissions in a task for another executor, at the most, and what they should take
GUESS_TIMED, GUESS = 0.3, 0.03  # seconds a grading, before any has ended


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
) -> Generator[Judged, None, None]:
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
            gradings.add(submission)
        gradings.begin()
        while not gradings.is_done():
            if judged := gradings.next():
                yield judged


def _of_pair(index: int, kata: str, source: str, katas: Catalog) -> Submission:
    slug = katas.find(kata).slug
    return Submission(index, slug, str(index), slug, source)


def _unreadable(submission: Submission, options: Options) -> Grade:
    """Return the grade of what cannot be read, as the grader itself would give it."""
    summary = f"{submission.name} {submission.trouble}"
    return cut_to_size(Grade(submission.kata, submission.name, Verdict.CE, summary, seed=options.seed))


Start = tuple[Submission, tuple[Exception, ...]]  # of a grading: a submission, and how it was lost before
Outcome = Grade | Exception


class _Gradings:
    """Gradings that an executor has been given: by our own one at a time, by others in groups of about a second, since
    each task of a cluster costs its scheduler as much as a grading."""

    def __init__(self, executor: Executor, options: Options, katas: Catalog) -> None:
        self._executor, self._options = executor, options
        self._root = None if katas is Catalog.default() else katas.root  # which may be elsewhere on another machine
        self._running: dict[Future[Any], list[Start]] = {}  # and queued ones
        self._group: list[Start] = []  # that the next task will have
        self._bytes = 0  # of all these sources, about
        self._ended: SimpleQueue[Future[Any]] = SimpleQueue()  # `wait` would look at all of them for each
        self._ready: deque[tuple[Start, Outcome]] = deque()
        self._seconds = GUESS_TIMED if options.time else GUESS  # that a grading takes
        workers = getattr(executor, "_max_workers", None)
        self._processes = workers or 1  # that are kept busy, by less than a group if need be
        self._max = QUEUED * workers if workers else QUEUED_IN_ALL

    def is_full(self) -> bool:
        return len(self._running) >= self._max or self._bytes >= MAX_QUEUED_BYTES

    def is_done(self) -> bool:
        return not (self._running or self._group or self._ready)

    def cancel(self) -> None:
        """Cancel all that have not begun."""
        for future in self._running:
            future.cancel()

    def has_result(self) -> bool:
        """Return whether `next` need not wait."""
        return bool(self._ready) or not self._ended.empty()

    def add(self, submission: Submission) -> None:
        """Grade a submission, as soon as a task is full."""
        assert submission.source is not None
        self._bytes += len(submission.source) + OVERHEAD
        self._group.append((submission, ()))
        if len(self._group) >= self._size() or len(self._running) < self._processes:
            self.begin()

    def _size(self) -> int:
        """Return how many submissions a task has."""
        if isinstance(self._executor, Judges):
            return 1
        return max(1, min(GROUP, int(GROUP_SECONDS / self._seconds)))

    def begin(self) -> None:
        """Begin a task with what there is for it."""
        group, self._group = self._group, []
        if group:
            self._begin(group)

    def _begin(self, group: list[Start]) -> None:
        tasks = [Task(each.kata, each.source or "", self._options, self._root) for each, _ in group]
        if isinstance(self._executor, Judges):
            future: Future[Any] = self._executor.grade(*tasks)
        else:
            future = self._executor.submit(judge_in_forks, tasks)
        self._running[future] = group
        future.add_done_callback(self._ended.put)

    def next(self) -> Judged | None:
        """Wait until a grading ends, and return it; None if it was lost, and is begun again.

        Raises:
            BrokenExecutor, CancelledError: the executor will not end it.
        """
        if not self._ready:
            if not self._running:
                self.begin()
            self._take(self._ended.get())
        (submission, losses), outcome = self._ready.popleft()
        if isinstance(outcome, Exception):
            losses = (*losses, outcome)
            if _may_be_chance(outcome) and len(losses) < MAX_STARTS:
                self._begin([(submission, losses)])  # alone: it may have been another's fault
                return None
            outcome = _grade_of_lost(submission, losses, self._options)
        else:
            self._seconds += (outcome.seconds - self._seconds) / GROUP
        self._bytes -= len(submission.source or "") + OVERHEAD
        return Judged(submission, cut_to_size(replace(outcome, attempt=submission.name)))

    def _take(self, future: Future[Any]) -> None:
        """Take the outcomes of a task."""
        group = self._running.pop(future)
        try:
            result = future.result()
            outcomes = result if isinstance(result, list) else [result]
        except (BrokenExecutor, CancelledError):
            raise
        except Exception as error:
            outcomes = [error] * len(group)
        self._ready.extend(zip(group, outcomes, strict=True))


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
