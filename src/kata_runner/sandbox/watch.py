"""How long a worker may be silent, and compute in all."""

from __future__ import annotations

import time

from kata_runner.sandbox.launch import Process

__all__ = ["Allowance", "Watch"]

_COMPUTING = 0.1  # a worker that used less than this share of the time was waiting
_PATIENCE = 12  # how many times as long a thing may take on a machine that has other things to do


def _clock(process: Process) -> float:
    """Seconds of CPU time that the worker has used."""
    try:
        return process.clock() / 1e9
    except OSError:
        return time.monotonic()  # no such clock here: all waiting counts


class Allowance:
    """Time for many calls together, that is hardly asked about before it may be over.

    It is the worker's CPU time that is allowed, so that other load makes no difference; but nobody may sleep it away.
    """

    def __init__(self, process: Process, seconds: float) -> None:
        self._process, self._seconds = process, seconds
        self._begin, self._clock, self._own = time.monotonic(), _clock(process), time.process_time()
        self._look = self._begin + seconds

    def is_used_up(self, now: float) -> bool:
        """
        Parameters:
            now: as `time.monotonic` has it.
        """
        if now <= self._look:
            return False
        waited, spent = now - self._begin, _clock(self._process) - self._clock
        busy = spent + time.process_time() - self._own
        return spent > self._seconds or busy < waited * _COMPUTING or waited > _PATIENCE * self._seconds


class Watch:
    """How long a call has been running: looked at only while it is silent, so that short calls cost nothing."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._cpu = self._idle = 0.0
        self._first_look: tuple[float, float] | None = None

    def begin(self, cpu: float, idle: float) -> None:
        """A call begins that may take `cpu` seconds of CPU time, and wait `idle` seconds without computing."""
        self._cpu, self._idle, self._first_look = cpu, idle, None

    def reason_to_stop(self, now: float) -> str | None:
        clock = _clock(self._process)
        if self._first_look is None:
            self._first_look = now, clock
        waited, spent = now - self._first_look[0], clock - self._first_look[1]
        if spent > self._cpu:
            return f"it was still computing after {self._cpu:g} s"
        if waited > self._idle and spent < waited * _COMPUTING:
            return f"it was still waiting for something after {self._idle:g} s"
        return None
