"""How much memory a process that grades may use. Apart from `calls`, since `kata grade` needs no multiprocessing."""

from __future__ import annotations

import resource
from contextlib import suppress

__all__ = ["MEMORY", "limit_memory"]

MEMORY = 2 << 30  # bytes of address space of a process that grades; the largest of 196 gradings of 30 katas took 495 MB


def limit_memory(size: int) -> None:
    """Have Python raise MemoryError here beyond `size` bytes of address space, where the system can (macOS cannot).

    Processes that are started from here have the same limit until they set their own, as workers do.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (size, hard))
