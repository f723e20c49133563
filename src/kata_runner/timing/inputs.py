"""The inputs of comparisons: what a workload and a seed make of a size, a pair and a number of calls."""

from __future__ import annotations

from random import Random
from typing import Any

from kata_runner.seeds import derived
from kata_runner.timing.runner import packed
from kata_runner.timing.workload import Workload

__all__ = ["Inputs"]


class Inputs:
    """The calls that the pairs of all comparisons of a grade make."""

    def __init__(self, workload: Workload, seed: int, *, max_kept: int = 0) -> None:
        """
        Parameters:
            seed: of the grade.
            max_kept: bytes to keep for other attempts, packed; what comes later is made again each time.
        """
        self.workload, self._seed, self._max_kept = workload, seed, max_kept
        self.kept = 0
        """bytes that are kept"""
        self._kept: dict[tuple[int, int, int, int], bytes] = {}

    def calls(self, turn: int, n: int, pair: int, count: int) -> list[Any]:
        """Make the calls of a pair, as they are before anybody has made them.

        Parameters:
            turn: which comparison of the grade it is.
            pair: its number among those of size n.
            count: how many calls it makes.
        Raises:
            WorkloadError: the workload fails.
        """
        seed = derived(self._seed, f"race {turn}")
        return self.workload.calls(n, count, Random(derived(seed, f"{n} {pair}")))

    def packed(self, turn: int, n: int, pair: int, count: int) -> bytes:
        """Return the calls of a pair as they are sent.

        Parameters:
            turn, n, pair, count: as `calls` has them.
        Raises:
            WorkloadError: the workload fails, or gives what cannot be sent.
        """
        key = turn, n, pair, count
        if key in self._kept:
            return self._kept[key]
        made = packed(self.calls(*key))
        if self.kept + len(made) <= self._max_kept:
            self._kept[key] = made
            self.kept += len(made)
        return made
