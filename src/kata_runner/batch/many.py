"""Grading many submissions, several at a time, on this machine or others: one way for all kinds of executors."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from kata_runner.batch.input_cache import Known
from kata_runner.batch.submissions import Submission
from kata_runner.catalog import Catalog
from kata_runner.grade_size import cut_to_size
from kata_runner.grader import Options, grade, record
from kata_runner.model import Grade, Isolation, Limits, Verdict
from kata_runner.pool.calls import MEMORY, Bounds, Forks, LostError, call_within, mark
from kata_runner.safe_text import plain
from kata_runner.seeds import secret_seed

__all__ = ["Judged", "grade_many"]

LIVES = 2  # how often a grading that was lost with its process is begun
_LOSSES = ("KilledWorker",)  # what clusters raise for a task whose workers were lost again and again
CPU = 120.0  # seconds that the process of a grading may compute itself: the longest of 196, of 30 katas, took 2.7 s
WALL = 30.0  # times `Limits.total`, by default half an hour, until it must have ended; properties may take 12 of them
AHEAD = 4  # submissions for each process that are handed to an executor, so that none waits and memory stays flat
MANY_AHEAD = 4096  # for an executor that does not say how many processes it has: enough for a cluster of 1,000 workers


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
    """Grades, as they are ready.

    Parameters:
        submitted: submissions, or pairs of a kata's name and Python source.
        options: how to grade. By default, with a secret seed, and isolation of level 1 at least, since this is other
            people's code: options of your own should set `min_isolation` and `seed` too.
        executor: where to grade: any of `concurrent.futures`, or `distributed.Client.get_executor()`. Processes of our
            own by default.
        jobs: gradings at a time, if there is no executor.
        katas: where the katas are; the installed ones by default. Executors on other machines need them there too.
    Raises:
        UnknownKataError: a pair names no kata.
        BrokenExecutor, CancelledError: the executor takes no more tasks, or gave one up.
    """
    katas = katas or Catalog.default()
    options = options or Options(seed=secret_seed(), min_isolation=1)
    with ExitStack() as stack:
        if executor is None:
            executor = stack.enter_context(Forks(jobs))
        driver = _Driver(executor, options, katas)
        stack.callback(driver.give_up)
        for i, each in enumerate(submitted):
            submission = each if isinstance(each, Submission) else _of_pair(i, *each, katas)
            if submission.source is None:
                yield Judged(submission, _unreadable(submission, options))
                continue
            while driver.is_full() or driver.has_news():
                if judged := driver.next():
                    yield judged
            driver.begin(submission)
        while driver.waiting:
            if judged := driver.next():
                yield judged


def _of_pair(index: int, kata: str, source: str, katas: Catalog) -> Submission:
    slug = katas.find(kata).slug
    return Submission(index, slug, str(index), slug, source)


def _unreadable(submission: Submission, options: Options) -> Grade:
    """The grade of what cannot be read, as the grader itself would give it."""
    summary = f"{submission.name} {submission.trouble}"
    return cut_to_size(Grade(submission.kata, submission.name, Verdict.CE, summary, seed=options.seed))


@dataclass(frozen=True)
class Task:
    """What is to be graded, for another process."""

    kata: str
    source: str
    options: Options
    root: Path | None
    """of the katas; None for those that are installed there"""

    @property
    def inputs_key(self) -> tuple[str, int, int, Path | None]:
        """What its inputs depend on, as `record_inputs` takes it."""
        return self.kata, self.options.seed, self.options.min_isolation, self.root


class _Driver:
    """Submissions on their way through an executor."""

    def __init__(self, executor: Executor, options: Options, katas: Catalog) -> None:
        self._executor, self._options = executor, options
        self._root = None if katas is Catalog.default() else katas.root  # which may be elsewhere on another machine
        self._known = Known()
        self.waiting: dict[Future[Grade], tuple[Submission, tuple[Exception, ...]]] = {}
        """what runs or waits, and how it was lost before"""
        self._ended: SimpleQueue[Future[Grade]] = SimpleQueue()  # `wait` would look at all of thousands for each
        workers = getattr(executor, "_max_workers", None)
        self._most = AHEAD * workers if workers else MANY_AHEAD

    def is_full(self) -> bool:
        return len(self.waiting) >= self._most

    def give_up(self) -> None:
        """Take back what is on its way, if nobody waits for it any more."""
        for future in self.waiting:
            future.cancel()

    def has_news(self) -> bool:
        """Whether `next` need not wait."""
        return not self._ended.empty()

    def begin(self, submission: Submission, losses: tuple[Exception, ...] = ()) -> None:
        assert submission.source is not None
        task = Task(submission.kata, submission.source, self._options, self._root)
        if isinstance(self._executor, Forks):
            future = self._executor.submit_caller(judge_by, self._executor.call_within, task, self._known)
        else:
            future = self._executor.submit(judge_in_a_fork, task)
        self.waiting[future] = submission, losses
        future.add_done_callback(self._ended.put)

    def next(self) -> Judged | None:
        """The one that ends next, or has ended; None if it was lost, and is begun again.

        Raises:
            BrokenExecutor, CancelledError: it will not end.
        """
        future = self._ended.get()
        submission, losses = self.waiting.pop(future)
        try:
            result = future.result()
        except (BrokenExecutor, CancelledError):
            raise
        except Exception as error:
            losses = (*losses, error)
            if _may_be_chance(error) and len(losses) < LIVES:
                self.begin(submission, losses)
                return None
            result = _without_a_grade(submission, losses, self._options)
        return Judged(submission, cut_to_size(replace(result, attempt=submission.name)))


def _may_be_chance(error: Exception) -> bool:
    """Whether a process was lost, one of ours or of a cluster, and not for having computed for too long."""
    if isinstance(error, LostError):
        return not error.spent
    return type(error).__name__ in _LOSSES


def _without_a_grade(submission: Submission, losses: tuple[Exception, ...], options: Options) -> Grade:
    """Judge a submission whose grading has ended without a grade. Blame the attempt if it had been let in each time."""
    again = f", {len(losses)} times" if len(losses) > 1 else ""
    grade = Grade(submission.kata, submission.name, Verdict.JE, "", seed=options.seed, source=submission.source)
    if all(isinstance(loss, LostError) and loss.marked for loss in losses):
        why = f"while the judge graded this, its process was lost: {losses[-1]}{again}"
        return replace(grade, verdict=Verdict.RTE, summary=plain(why), isolation=Isolation(options.min_isolation))
    last = losses[-1]
    told = f"its process was lost: {last}" if isinstance(last, LostError) else f"{type(last).__name__}: {last}"
    return replace(grade, summary=plain(f"the grader failed: {told}{again}"))


def judge_in_a_fork(task: Task) -> Grade:
    """Grade a source, in a process that another kind of executor has."""
    return judge_by(call_within, task, _known)


_known = Known()  # in a process of such an executor's: tasks need not carry inputs


def judge_by(call: Callable[..., Any], task: Task, known: Known) -> Grade:
    """Grade a source in a process of its own, and record the inputs for the next in another if it is time to.

    Parameters:
        call: makes a call in such a process, within bounds.
    Raises:
        LostError: the process ended.
    """
    task = replace(task, root=task.root or Catalog.default().root)  # KATA_ROOT of this process: the other's may differ
    bounds = _bounds(task.options)
    inputs, wanted = known.ask(task.inputs_key)
    if wanted:
        try:
            inputs = call(bounds, record_inputs, *task.inputs_key)
        except Exception:  # whatever it is, a grading can do without
            known.lose(task.inputs_key)
        else:
            known.keep(task.inputs_key, inputs)
    result: Grade = call(bounds, judge, task, inputs)
    return result


def _bounds(options: Options) -> Bounds:
    """What the process of a grading may use: more than any honest attempt makes it use, also on a busy machine."""
    limits = options.limits or Limits()
    return Bounds(MEMORY, CPU * options.rounds, WALL * limits.total * options.rounds)


def record_inputs(kata: str, seed: int, min_isolation: int, root: Path) -> bytes | None:
    """What `judge` may be given, pickled."""
    inputs = record(kata, seed, min_isolation=min_isolation, katas=Catalog.at(root))
    return None if inputs is None else pickle.dumps(inputs)


def judge(task: Task, inputs: bytes | None) -> Grade:
    """
    Parameters:
        inputs: known ones of the kata, pickled.
    Raises:
        LostError: it cannot be graded.
    """
    assert task.root is not None  # judge_by has seen to it
    options = replace(task.options, let_in=mark, inputs=task.options.inputs if inputs is None else pickle.loads(inputs))
    try:
        return grade(task.kata, task.source + "\n", options, katas=Catalog.at(task.root))
    except Exception as error:
        raise LostError(f"it was left by {type(error).__name__}: {error}") from error
