"""One side of a comparison: a worker that makes the calls of a workload, and what came of one timed run."""

from __future__ import annotations

import copy
from collections import deque
from dataclasses import dataclass
from typing import Any

from kata_runner.errors import WorkloadError
from kata_runner.protocol.framing import LimitError, pack_part
from kata_runner.protocol.object_table import ObjectTable
from kata_runner.sandbox.remote_classes import EntryClass
from kata_runner.sandbox.session import Session
from kata_runner.timing.equality import LIST_ITERATOR

__all__ = ["Outcome", "Runner", "packed"]

MAX_ELEMENTS = 1 << 24  # of all results of a run: as many as a message has bytes
_CONTAINERS = frozenset((list, tuple, set, frozenset, dict, deque, range))


class Runner:
    """A worker with the attempt or the reference loaded."""

    def __init__(self, session: Session, entry: object) -> None:
        """
        Parameters:
            entry: the function or class to call, as `Session.load` gave it.
        """
        self.session = session
        self._operations = isinstance(entry, EntryClass)
        self._number = entry._kata_class[1] if isinstance(entry, EntryClass) else entry._kata_id  # type: ignore[attr-defined]

    def run(self, calls: bytes, cpu: float = 0.0) -> Outcome:
        """Make calls, all in one timed run.

        Parameters:
            calls: as `packed` has them.
            cpu: seconds of CPU time that the run may take, if that is more than what every run may.
        Raises:
            Stopped: the worker broke a limit.
            AttemptError: a call raised.
        """
        allowed = max(self.session.limits.timed_cpu, cpu)
        timing = self.session.time(self._number, self._operations, calls, allowed)
        return Outcome(timing.seconds, timing.overhead, timing.document, timing.size)

    def measure_allocation(self, call: Any) -> int:
        """Make a call, untimed, and return the most bytes it held at a time beyond its arguments."""
        return self.session.measure_allocation(self._number, self._operations, packed([call]))


def packed(calls: list[Any]) -> bytes:
    """Return calls as they are sent, to one runner or several.

    Raises:
        WorkloadError: an argument cannot be sent.
    """
    return pack_part(_table().dump(calls))


@dataclass(frozen=True)
class Outcome:
    """What came of a timed run. The results are decoded only if somebody reads them."""

    seconds: float
    """for all the calls, and for the run itself"""
    overhead: float
    """seconds of decoding and encoding"""
    document: object
    size: int = 0
    """bytes that it takes, packed"""

    def read(self, calls: list[Any]) -> tuple[list[object], list[object]]:
        """Decode (results, arguments as the calls left them).

        Parameters:
            calls: those that were made, as they were before; they change into what the run left of them.
        Raises:
            ProtocolError: the document does not hold results, or too many.
        """
        table = _table()
        table.dump(calls)
        results, after = table.load(self.document)
        _check_size((results, after))
        return results, after  # type: ignore[return-value]


def _check_size(value: object) -> None:
    """Go through a value as whoever checks it will, who does not expect lists that hold one list a million times.

    Raises:
        LimitError: the value has too many elements.
    """
    count, waiting = 0, [value]
    while waiting:
        x: Any = waiting.pop()
        count += len(x)
        if count > MAX_ELEMENTS:
            raise LimitError(f"its answer has more than {MAX_ELEMENTS:,} elements")
        if type(x) is not range:
            waiting += [y for y in (x.values() if type(x) is dict else x) if type(y) in _CONTAINERS]


def _table() -> ObjectTable:
    return ObjectTable(_by_value, _unequal_to_all)


def _by_value(argument: object) -> object:
    """Turn an argument that is not plain data into a document: an iterator over a list of numbers, nothing else.

    Raises:
        WorkloadError: the argument is something else.
    """
    if isinstance(argument, LIST_ITERATOR):
        return ["iterator", [*copy.copy(argument)]]
    raise WorkloadError(f"workload gives a {type(argument).__name__}, which cannot be sent to a timed attempt")


def _unequal_to_all(_: object) -> object:
    return object()  # what cannot cross by value equals nothing
