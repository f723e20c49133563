"""Busy processes, to measure beside them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["SPIN", "SWEEP_MEMORY", "busy"]

SPIN = "while 1: pass"
SWEEP_MEMORY = "m = memoryview(bytearray(48 << 20))\nwhile 1: bytes(m)"


@contextmanager
def busy(count: int, *programs: str) -> Iterator[None]:
    """Run `count` processes meanwhile, each with one of the programs in turn, by default SPIN."""
    programs = programs or (SPIN,)
    processes = [subprocess.Popen([sys.executable, "-c", programs[i % len(programs)]]) for i in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
