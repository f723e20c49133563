"""How long a worker may be silent."""

from __future__ import annotations

import time

from kata_runner.sandbox.launch import Process

__all__ = ["Watch"]

_COMPUTING = 0.1  # a worker that used less than this share of the time was waiting


class Watch:
    """How long a call has been running: looked at only while it is silent, so that short calls cost nothing."""

    def __init__(self, process: Process) -> None:
        self._process = process
        self._cpu = self._idle = 0.0
        self._first_look: tuple[float, float] | None = None

    def begin(self, cpu: float, idle: float) -> None:
        """A call begins that may take `cpu` seconds of CPU time, and wait `idle` seconds without computing."""
        self._cpu, self._idle, self._first_look = cpu, idle, None

    def _clock(self) -> float:
        try:
            return self._process.clock() / 1e9
        except OSError:
            return time.monotonic()  # no such clock here: all waiting counts

    def reason_to_stop(self, now: float) -> str | None:
        clock = self._clock()
        if self._first_look is None:
            self._first_look = now, clock
        waited, spent = now - self._first_look[0], clock - self._first_look[1]
        if spent > self._cpu:
            return f"it was still computing after {self._cpu:g} s"
        if waited > self._idle and spent < waited * _COMPUTING:
            return f"it was still waiting for something after {self._idle:g} s"
        return None
