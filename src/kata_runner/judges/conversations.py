"""Submissions that a recorded conversation settles, in a process that stays and forks a worker for each."""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.grader import settle
from kata_runner.judges.input_cache import Recorded
from kata_runner.judges.task import Task
from kata_runner.model import Grade, Kata, RecordedInputs, Verdict
from kata_runner.pool.calls import Bounds
from kata_runner.pool.memory_limit import MEMORY
from kata_runner.pool.resident import Child, Residents
from kata_runner.sandbox.ahead import Script
from kata_runner.sandbox.process import CLOCK_IS_READABLE
from kata_runner.sandbox.template import Templates
from kata_runner.timing import Inputs, Workload

if TYPE_CHECKING:
    from kata_runner.correctness import Replay

__all__ = ["Settled", "Settlers"]

WALL = 60.0  # seconds that it may take: it gives up long before, but the machine may be busy
MAX_KEPT = 16 << 20  # bytes of the conversations that one process keeps, pickled: it takes six times as much memory
MAX_TIMED, MAX_TIMED_OF_ONE = 48 << 20, 12 << 20  # bytes of the inputs of timed calls that it keeps, of all and of one
REPLAY = Bounds(MEMORY, 20.0, 40.0)  # of the properties as plain functions, which take some 0.001 s
REPLAYS = 32  # that one process makes: little is left to gain, and nothing that they leave behind adds up


@dataclass(frozen=True)
class Settled:
    """What a conversation has settled."""

    grade: Grade
    is_timed: bool
    """whether the running time is still to be judged"""


class Settlers:
    """Processes that settle submissions, as many as are wanted at a time."""

    def __init__(self) -> None:
        self._residents = Residents(MEMORY)

    def close(self) -> None:
        """End them; from any thread."""
        self._residents.close()

    def settle(self, key: Hashable, recorded: Recorded, task: Task) -> Settled | None:
        """Judge a source by a conversation; None if that does not tell.

        Parameters:
            key: of what was recorded: what it depends on.
            recorded: for the kata and the options of the task.
        """
        options = task.options
        if not CLOCK_IS_READABLE or recorded.conversation is None or options.rounds != 1 or not options.properties:
            return None
        if options.replay is not None or options.examples is not None:
            return None
        try:
            with self._residents.one() as resident:
                result: Settled | None
                try:
                    result = resident.call(WALL, _settle, key, task)
                except _NotKeptError:
                    resident.call(WALL, _keep, key, recorded.conversation, task.kata, task.root)
                    result = resident.call(WALL, _settle, key, task)
                return result
        except Exception:  # whatever it is, a grade will say what is wrong
            return None


# ---------------------------------------------------------------- in such a process

_kept: OrderedDict[Hashable, _Kept] = OrderedDict()
_child: tuple[Hashable, Child] | None = None  # that replays the answers to the conversation with this key
_timed: OrderedDict[Hashable, Inputs] = OrderedDict()
_templates = Templates()


@dataclass(frozen=True)
class _Kept:
    """A conversation that is kept."""

    inputs: RecordedInputs
    script: Script
    replay: Replay | None
    """None if it is not replayable"""
    size: int
    """bytes, pickled"""


class _NotKeptError(Exception):
    """The process has not been given this conversation, or has dropped it."""


def _keep(key: Hashable, conversation: bytes, slug: str, root: Path) -> None:
    """Keep a conversation, in place of those that were used longest ago if they are too large together."""
    from kata_runner.correctness import Replay  # which the process that waits has imported, and the one that asks not

    inputs: RecordedInputs = pickle.loads(conversation)
    assert inputs.conversation is not None
    script = Script.of(inputs.conversation)
    replay = Replay(Catalog.at(root).kata(slug), inputs, script) if inputs.conversation.replayable else None
    _kept[key] = _Kept(inputs, script, replay, len(conversation))
    while len(_kept) > 1 and sum(each.size for each in _kept.values()) > MAX_KEPT:
        _kept.popitem(last=False)


def _settle(key: Hashable, task: Task) -> Settled | None:
    assert task.root is not None
    if key not in _kept:
        raise _NotKeptError
    _kept.move_to_end(key)
    kept = _kept[key]
    katas = Catalog.at(task.root)
    kata = katas.kata(task.kata)
    judge = partial(settle, katas=katas, start=_templates.start, replay=partial(_replay, key))
    timed = _timed_inputs(key, kata, task) if task.options.time else None  # None if nothing is timed
    grade = judge(kata.slug, task.source + "\n", task.options, kept.inputs, kept.script, timed=timed)
    if grade is None:
        return None
    return Settled(grade, grade.verdict is Verdict.AC and timed is not None and grade.runtime is None)


def _replay(key: Hashable, *about: Any) -> Any:
    """Replay what an attempt answered, in a child that has done so for some before, or a new one.

    Raises:
        LostError: it has ended without an answer.
    """
    global _child
    if _child is not None and _child[0] != key:
        _end_child()
    if _child is None:
        replay = _kept[key].replay
        assert replay is not None
        _child = key, Child(REPLAY, replay)
    child = _child[1]
    found = None
    try:
        found = child.call(*about)
    finally:
        if found is None or child.calls == REPLAYS:  # whatever kept it from telling may be still there
            _end_child()
    return found


def _end_child() -> None:
    global _child
    if _child is not None:
        _child[1].close()
        _child = None


def _timed_inputs(key: Hashable, kata: Kata, task: Task) -> Inputs | None:
    """Return the kept inputs of a kata's timed calls; those that were used longest ago make room."""
    path = catalog.workload(kata)
    if path is None:
        return None
    if key not in _timed:
        _timed[key] = Inputs(Workload.load(path), task.options.seed, max_kept=MAX_TIMED_OF_ONE)
    _timed.move_to_end(key)
    while len(_timed) > 1 and sum(each.kept for each in _timed.values()) > MAX_TIMED:
        _timed.popitem(last=False)
    return _timed[key]
