"""A kata's workload: how to make the arguments of a timed call of any size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from kata_runner.errors import WorkloadError

__all__ = ["Workload"]


@dataclass(frozen=True)
class Workload:
    """What a workload.py says."""

    make: Callable[[int, Random], Any]
    """arguments of a call of size n, or a list of operations on an instance"""
    check: Callable[[Any, Any], object] | None
    """whether (arguments, result) is right; None where the reference's result is the only right one"""
    smallest: int = 64
    largest: int = 1 << 17
    step: float = 2.0

    @staticmethod
    def load(path: Path) -> Workload:
        """Run a workload.py and read what it defines.

        Raises:
            WorkloadError: the file does not run, or lacks `workload`.
        """
        module = ModuleType("workload")
        module.__file__ = str(path)
        try:
            exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), vars(module))
        except Exception as error:
            raise WorkloadError(f"{path}: {type(error).__name__}: {error}") from error
        names = vars(module)
        if not callable(names.get("workload")):
            raise WorkloadError(f"{path}: has no function workload(n, rng)")
        sizes = {
            field: names[name]
            for field, name in (("smallest", "SMALLEST"), ("largest", "LARGEST"), ("step", "STEP"))
            if name in names
        }
        return Workload(names["workload"], names.get("check"), **sizes)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The sizes at which the kata is judged, smallest first: a fact of the kata, the same on every machine."""
        sizes, size = [], float(self.smallest)
        while int(size) <= self.largest:
            sizes.append(int(size))
            size *= self.step
        return tuple(sizes)

    def calls(self, n: int, count: int, rng: Random) -> list[Any]:
        """Make the arguments of `count` calls of size n: different content each time, the same shape.

        Raises:
            WorkloadError: the workload fails, or gives neither arguments nor operations.
        """
        try:
            made = [self.make(n, rng) for _ in range(count)]
        except Exception as error:
            raise WorkloadError(f"workload({n}, rng): {type(error).__name__}: {error}") from error
        if not all(isinstance(call, tuple | list) and len(call) for call in made):
            raise WorkloadError(f"workload({n}, rng) gives neither a tuple of arguments nor a list of operations")
        return made
