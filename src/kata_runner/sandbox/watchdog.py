"""How long a worker may compute, and wait without computing; and how many threads it may have."""

from __future__ import annotations

import time

from kata_runner.model import Limits, Verdict
from kata_runner.sandbox.process import CLOCK_IS_READABLE, Process
from kata_runner.worker.confine import MAX_TASKS

__all__ = ["Allowance", "Clock", "Watch", "Watchdog"]

_PATIENCE = 24  # how many times as long a thing may take on a machine that has other things to do
_COUNT_EVERY = 0.02  # seconds between two counts of a worker's threads


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


class Watchdog:
    """Says why a worker has to be ended: by the limits of a call, of an example, of all calls, and of threads."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._clock = Clock(process)
        self._watch = Watch(self._clock)
        self._total = self._example = Allowance(self._clock, limits.total)
        self._next_count = 0.0

    def begin(self, cpu: float, idle: float) -> None:
        """A question begins; the worker may take `cpu` seconds of CPU time, and wait `idle` without computing."""
        self._watch.begin(cpu, idle)

    def begin_example(self) -> None:
        """A new example begins."""
        self._example = Allowance(self._clock, self._limits.example)

    def look(self, now: float, silent: bool) -> str | None:
        """See what the worker is doing, and return why this question takes too long, if it does.

        Parameters:
            now: as `time.monotonic` has it.
            silent: whether it has said nothing that is still to be read.
        """
        self._clock.look(now, silent)
        return self._watch.reason_to_stop()

    def worker_has_ended(self) -> bool:
        """Whether the worker's clock is gone."""
        return self._clock.now() is None

    def excess(self, now: float) -> tuple[Verdict, str] | None:
        """Return the verdict on a worker that has used too much altogether, and what that was; None if it has not.

        Parameters:
            now: as `time.monotonic` has it.
        """
        if now >= self._next_count:  # the kernel limits threads only where it counts each worker apart
            self._next_count = now + _COUNT_EVERY
            if self._process.threads() > MAX_TASKS:
                return Verdict.RTE, f"it started more than {MAX_TASKS} threads"
        if self._total.is_used_up(now):
            return Verdict.TLE, f"all together took more than {self._limits.total:g} s"
        if self._example.is_used_up(now):
            return Verdict.TLE, f"one example took more than {self._limits.example:g} s"
        return None
