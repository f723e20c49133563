"""One grading in processes of its own: what it is made of, and what each part may use."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.errors import CatalogError
from kata_runner.grader import Options, grade, record
from kata_runner.judges.conversations import Settlers
from kata_runner.judges.input_cache import InputCache, Recorded
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Limits
from kata_runner.pool.calls import Bounds, LostError, call_within, mark
from kata_runner.pool.memory_limit import MEMORY

__all__ = ["judge", "judge_by_calls", "judge_in_forks", "record_inputs"]

CPU = 120.0  # seconds that the process of a grading may compute itself: the longest of 196, of 30 katas, took 2.7 s
WALL = 30.0  # times `Limits.total`, by default half an hour, until it must have ended; properties may take 12 of them


def judge_in_forks(tasks: Sequence[Task]) -> list[Grade | Exception]:
    """Grade sources, each in processes of its own, in a process that another kind of executor has."""
    results: list[Grade | Exception] = []
    for task in tasks:
        try:
            results.append(judge_by_calls(call_within, task, _cache, _settlers))
        except Exception as error:  # which is this one's alone
            results.append(error)
    return results


_cache, _settlers = InputCache(), Settlers()  # in a process of such an executor's: tasks need not carry inputs


def _renew() -> None:
    """Begin without those of the process that this one was forked from, whose locks may be held for ever."""
    global _cache, _settlers
    _cache, _settlers = InputCache(), Settlers()


os.register_at_fork(after_in_child=_renew)


def judge_by_calls(call: Callable[..., Any], task: Task, cache: InputCache, settlers: Settlers) -> Grade:
    """Grade a source: by the conversation that was recorded for its kata if that settles it, else in a process of its
    own. Before that, record the inputs in another process if the cache wants them.

    Parameters:
        call: makes a call in a process of its own, within bounds.
    Raises:
        LostError: the process ended.
    """
    task = replace(task, root=task.root or Catalog.default().root)  # KATA_ROOT of this process: the other's may differ
    bounds = _bounds(task.options)
    key = _key(task)
    recorded, wanted = cache.get(key)
    if wanted:
        try:
            recorded = call(bounds, record_inputs, *key[:4])
        except Exception:  # whatever it is, a grading can do without
            cache.recording_failed(key)
        else:
            cache.put(key, recorded)
    settled = settlers.settle(key, recorded, task) if recorded is not None else None
    if settled is not None and not settled.is_timed:
        return settled.grade
    inputs = None if recorded is None else recorded.inputs
    result: Grade = call(bounds, judge, task, inputs, None if settled is None else settled.grade)
    return result


def _key(task: Task) -> tuple[str, int, int, Path, bytes]:
    """Return what the inputs and the conversation of a task depend on."""
    assert task.root is not None
    try:
        digest = catalog.digest(Catalog.at(task.root).kata(task.kata))
    except (CatalogError, OSError):
        digest = b""  # the grade says what is wrong
    return task.kata, task.options.seed, task.options.min_isolation, task.root, digest


def _bounds(options: Options) -> Bounds:
    """Return what the process of a grading may use: more than an honest attempt makes it use on a busy machine."""
    limits = options.limits or Limits()
    return Bounds(MEMORY, CPU * options.rounds, WALL * limits.total * options.rounds)


def record_inputs(kata: str, seed: int, min_isolation: int, root: Path) -> Recorded | None:
    """Record the inputs of a kata, pickled for `judge` and `Settlers`; None if they cannot be recorded."""
    inputs = record(kata, seed, min_isolation=min_isolation, katas=Catalog.at(root))
    if inputs is None:
        return None
    conversation = None if inputs.conversation is None else pickle.dumps(inputs)
    return Recorded(pickle.dumps(replace(inputs, conversation=None)), conversation)


def judge(task: Task, inputs: bytes | None, settled: Grade | None) -> Grade:
    """Grade a source in this process.

    Parameters:
        inputs: recorded ones of the kata, pickled; None to have them made.
        settled: its grade if it is known to be right.
    Raises:
        LostError: it cannot be graded.
    """
    assert task.root is not None  # judge_by_calls has seen to it
    options = replace(task.options, let_in=mark, properties=task.options.properties and settled is None)
    if inputs is not None:
        options = replace(options, inputs=pickle.loads(inputs))
    try:
        result = grade(task.kata, task.source + "\n", options, katas=Catalog.at(task.root))
    except Exception as error:
        raise LostError(f"it was left by {type(error).__name__}: {error}") from error
    if settled is None:
        return result
    seconds = settled.seconds + result.seconds
    return replace(result, properties=settled.properties, flags=settled.flags, seconds=seconds)
