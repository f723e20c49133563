"""How long a worker may be silent, and compute in all."""

from __future__ import annotations

import time

from kata_runner.sandbox.launch import CLOCK_IS_READABLE, Process

__all__ = ["Allowance", "Clock", "Watch"]

_COMPUTING = 0.1  # a worker that used less than this share of the time was waiting
_PATIENCE = 12  # how many times as long a thing may take on a machine that has other things to do


class Clock:
    """The CPU time of a worker; on a platform where it cannot be read, all time counts."""

    def __init__(self, process: Process) -> None:
        self._process = process

    def now(self) -> float | None:
        """Seconds; None if the worker has ended, which whoever waits for it is mostly about to see."""
        if not CLOCK_IS_READABLE:
            return time.monotonic()
        try:
            return self._process.clock() / 1e9
        except OSError:
            return None


class Allowance:
    """Time for many calls together, that is hardly asked about before it may be over.

    It is the worker's CPU time that is allowed, so that other load makes no difference; but nobody may sleep it away.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock, self._seconds = clock, seconds
        self._begin, self._spent, self._own = time.monotonic(), clock.now(), time.process_time()
        self._look = self._begin + seconds

    def is_used_up(self, now: float) -> bool:
        """
        Parameters:
            now: as `time.monotonic` has it.
        """
        if now <= self._look:
            return False
        if (clock := self._clock.now()) is None or self._spent is None:
            return False
        waited, spent = now - self._begin, clock - self._spent
        busy = spent + time.process_time() - self._own
        return spent > self._seconds or busy < waited * _COMPUTING or waited > _PATIENCE * self._seconds


class Watch:
    """How long a call has been running: looked at only while it is silent, so that short calls cost nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._cpu = self._idle = 0.0
        self._first_look: tuple[float, float] | None = None

    def begin(self, cpu: float, idle: float) -> None:
        """A call begins that may take `cpu` seconds of CPU time, and wait `idle` seconds without computing."""
        self._cpu, self._idle, self._first_look = cpu, idle, None

    def reason_to_stop(self, now: float) -> str | None:
        clock = self._clock.now()
        if self._first_look is None:
            self._first_look = now, clock or 0.0
        waited = now - self._first_look[0]
        spent = 0.0 if clock is None else clock - self._first_look[1]
        if spent > self._cpu:
            return f"it was still computing after {self._cpu:g} s"
        if waited > self._idle and spent < waited * _COMPUTING:
            return f"it was still waiting for something after {self._idle:g} s"
        return None
