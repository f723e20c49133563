"""Judges: who grades programs, some at a time."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

from kata_runner.judges.conversations import Settlers
from kata_runner.judges.input_cache import InputCache
from kata_runner.judges.judging import judge_by_calls
from kata_runner.judges.task import Task
from kata_runner.model import Grade
from kata_runner.pool.calls import Forks

__all__ = ["Judges"]

P = ParamSpec("P")
T = TypeVar("T")


class Judges(Executor):
    """Makes gradings, and calls, some at a time, each in a process of its own; ends those that run if the block is left
    by an exception."""

    def __init__(self, jobs: int) -> None:
        """
        Parameters:
            jobs: gradings at a time.
        """
        self._forks, self._cache, self._settlers = Forks(jobs), InputCache(), Settlers()
        self._max_workers = jobs  # as the executors of concurrent.futures have it

    def grade(self, task: Task) -> Future[Grade]:
        """Grade a source."""
        call = self._forks.call_within
        return self._forks.submit_here(judge_by_calls, call, task, self._cache, self._settlers)

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        return self._forks.submit(function, *args, **kwargs)

    def __exit__(self, kind: type[BaseException] | None, error: object, traceback: object) -> None:
        if kind is not None:
            self._settlers.close()  # whose threads wait for them
        self._forks.__exit__(kind)
        self._settlers.close()
