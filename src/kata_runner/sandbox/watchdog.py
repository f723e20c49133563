"""How long a worker may compute, and wait without computing."""

from __future__ import annotations

import time

from kata_runner.sandbox.launch import CLOCK_IS_READABLE, Process

__all__ = ["Allowance", "Clock", "Watch"]

_PATIENCE = 24  # how many times as long a thing may take on a machine that has other things to do


class Clock:
    """The CPU time of a worker, and how long it has waited; on a platform where neither can be read, all time counts.

    A worker that is kept from computing by other load waits for nothing but a processor, which is not held against it.
    """

    def __init__(self, process: Process) -> None:
        self._process = process
        self._looked = time.monotonic()
        self.waited = 0.0
        """seconds in which it was silent and had no thread that could run, as far as was looked"""

    def now(self) -> float | None:
        """Seconds of CPU time; None if the worker has ended, which whoever waits for it is mostly about to see."""
        if not CLOCK_IS_READABLE:
            return time.monotonic()
        try:
            return self._process.clock() / 1e9
        except OSError:
            return None

    def begin(self) -> None:
        """From now on somebody looks now and then: what was before is not known."""
        self._looked = time.monotonic()

    def look(self, now: float, silent: bool) -> None:
        """See what the worker is doing.

        Parameters:
            now: as `time.monotonic` has it.
            silent: whether it has said nothing that is still to be read.
        """
        if silent and CLOCK_IS_READABLE and self._process.is_waiting():
            self.waited += now - self._looked
        self._looked = now


class Allowance:
    """Time for many calls together, that is hardly asked about before it may be over.

    It is the worker's CPU time that is allowed, so that other load makes no difference; but nobody may sleep it away.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock, self._seconds = clock, seconds
        self._begin, self._spent, self._waited = time.monotonic(), clock.now(), clock.waited
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
        if clock - self._spent > self._seconds or self._clock.waited - self._waited > self._seconds:
            return True
        return now - self._begin > _PATIENCE * self._seconds


class Watch:
    """How long a call has been running: looked at only while it is silent, so that short calls cost nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._cpu = self._idle = self._waited = 0.0
        self._first: float | None = None

    def begin(self, cpu: float, idle: float) -> None:
        """A call begins that may take `cpu` seconds of CPU time, and wait `idle` seconds without computing."""
        self._cpu, self._idle, self._waited, self._first = cpu, idle, self._clock.waited, None
        self._clock.begin()

    def reason_to_stop(self) -> str | None:
        clock = self._clock.now()
        if self._first is None:
            self._first = clock or 0.0
        if clock is not None and clock - self._first > self._cpu:
            return f"it was still computing after {self._cpu:g} s"
        if self._clock.waited - self._waited > self._idle:
            return f"it was still waiting for something after {self._idle:g} s"
        return None
