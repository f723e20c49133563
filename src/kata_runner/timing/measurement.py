"""Attempt and reference timed in pairs: one after the other, on the same new inputs, in either order."""

from __future__ import annotations

import math
import time
from collections import Counter
from random import Random
from statistics import median
from typing import Any

from kata_runner.errors import WorkloadError
from kata_runner.model import Verdict
from kata_runner.sandbox.failures import AttemptError, Stopped, judging_an_answer
from kata_runner.seeds import derived
from kata_runner.timing.equality import is_right
from kata_runner.timing.runner import Outcome, Runner
from kata_runner.timing.statistics import Sample
from kata_runner.timing.workload import Workload

__all__ = ["Measurement", "WrongAnswerError", "batch_size", "charged_overhead"]

SHORTEST_RUN = 2e-4  # seconds: shorter calls are made many in one run, which should take as long
MAX_BATCH, MAX_BATCH_SECONDS = 64, 0.02  # calls, and seconds of the slower side, in one run
LONG = 0.04  # seconds: one call that takes as long says enough of its size
CUT = 1.5  # times what the limit allows, before a run is cut off: so whatever was cut off is too slow
SHORTEST_WORK = 1e-7  # seconds of a run that are left at least when the constant cost is taken off
# What is not charged of an attempt's overhead, in times of the reference's and seconds beside: noise, see
# tests/benchmarks/honest_overheads.py.
OVERHEAD_FACTOR, OVERHEAD_SLACK = 1.1, 5e-5


class WrongAnswerError(Exception):
    """A timed call of the attempt gave a wrong answer."""

    def __init__(self, n: int, call: Any, result: object, expected: object) -> None:
        super().__init__(n)
        self.n, self.call, self.result, self.expected = n, call, result, expected


class Measurement:
    """What two workers have been measured to take, and how to measure more."""

    def __init__(self, workload: Workload, attempt: Runner, reference: Runner, limit: float, seed: int) -> None:
        """
        Parameters:
            attempt, reference: two workers of the same kind at the same isolation level.
            limit: the greatest ratio that passes.
            seed: of the inputs.
        Raises:
            WorkloadError: the reference fails.
        """
        self._workload, self._attempt, self._reference = workload, attempt, reference
        self._limit, self._seed = limit, seed
        self.attempt_runs: dict[int, list[tuple[float, int]]] = {}
        """for each size, every run of the attempt that was not cut off: seconds of work, and how many calls it made"""
        self.reference_runs: dict[int, list[tuple[float, int]]] = {}
        self.cut_after = 0.0
        """seconds a call after which the attempt was last cut off"""
        self._batches: dict[int, int] = {}
        self._pairs: Counter[int] = Counter()  # at each size, so that its inputs do not hang on what was run before
        self._too_long: dict[int, float] = {}  # seconds that make a call of a size too slow, however it is measured
        self._worker_seconds = 0.0
        self._thread_start = time.thread_time()
        # In the reference's worker: what an attempt can influence is never taken off its time.
        self._constant = median(self._run_reference([], workload.smallest).seconds for _ in range(5))

    def spent(self) -> float:
        """Return the seconds of CPU time that everything has taken so far, in the workers and in the judge."""
        return self._worker_seconds + time.thread_time() - self._thread_start

    def sample(self, n: int, count: int) -> Sample:
        """Time `count` pairs at size n, or one if a call takes long.

        Raises:
            Stopped, AttemptError, WrongAnswerError: the attempt fails.
            WorkloadError: the workload or the reference fails.
        """
        if n not in self._batches:
            reference, attempt = self.pair(n, 1, reference_first=True)
            if attempt is None or attempt > LONG:
                again, _ = self.pair(n, 1, reference_first=True, with_attempt=False)
                return Sample(n, (((reference + again) / 2, attempt),))
            self._batches[n] = batch_size(reference, attempt)
        pairs: list[tuple[float, float | None]] = []
        for i in range(count):
            pairs.append(self.pair(n, self._batches[n], reference_first=i % 2 == 0))
            if pairs[-1][1] is None:
                break
        return Sample(n, tuple(pairs))

    def pair(
        self, n: int, batch: int, *, reference_first: bool, with_attempt: bool = True
    ) -> tuple[float, float | None]:
        """Return seconds a call of reference and attempt on the same new inputs; None if the attempt was cut off.

        Parameters:
            batch: how many calls to make in one run.
            with_attempt: whether to run the attempt at all.
        Raises:
            As `sample`.
        """
        self._pairs[n] += 1
        calls = self._calls(n, batch)
        if reference_first:
            expected = self._run_reference(calls, n)
            work = CUT * self._limit * self._work(expected, expected)
            self._too_long[n] = (work + _tolerated_overhead(expected)) / batch
        cpu = max(self._attempt.session.limits.timed_cpu, self._too_long[n] * batch)
        attempted = self._run_attempt(calls, cpu) if with_attempt else None
        if not reference_first:
            expected = self._run_reference(calls, n)
        needed = self._work(expected, expected)
        self.reference_runs.setdefault(n, []).append((needed, batch))
        if attempted is None:
            self.cut_after = (cpu - _tolerated_overhead(expected)) / batch  # it decoded its input, too
            return needed / batch, None
        if attempted.document != expected.document:
            self._check_answers(n, batch, attempted, expected)
        taken = self._work(attempted, expected)
        self.attempt_runs.setdefault(n, []).append((taken, batch))
        return needed / batch, taken / batch

    def _work(self, outcome: Outcome, expected: Outcome) -> float:
        """Return the seconds of a run that count: work hidden in decoding or encoding is work, too."""
        return max(SHORTEST_WORK, outcome.seconds - self._constant) + charged_overhead(outcome, expected)

    def _calls(self, n: int, batch: int) -> list[Any]:
        """Make the calls of the current pair, as they are before anybody has made them."""
        return self._workload.calls(n, batch, Random(derived(self._seed, f"{n} {self._pairs[n]}")))

    def _run_reference(self, calls: list[Any], n: int) -> Outcome:
        try:
            outcome = self._reference.run(calls)
        except (AttemptError, Stopped) as error:
            raise WorkloadError(f"the reference fails on workload({n}, rng): {error}") from None
        self._worker_seconds += outcome.seconds + outcome.overhead
        return outcome

    def _run_attempt(self, calls: list[Any], cpu: float) -> Outcome | None:
        """Run the attempt; None if it was cut off."""
        try:
            outcome = self._attempt.run(calls, cpu)
        except Stopped as stopped:
            if stopped.verdict is Verdict.TLE:
                self._worker_seconds += cpu
                return None
            raise
        self._worker_seconds += outcome.seconds + outcome.overhead
        return outcome

    def _check_answers(self, n: int, batch: int, attempted: Outcome, expected: Outcome) -> None:
        """
        Raises:
            WrongAnswerError: one of the attempt's answers is wrong.
            Stopped: they break the judge.
        """
        before, own, its = (self._calls(n, batch) for _ in range(3))  # each side has left others of its arguments
        expected_rows = expected.read(its)
        wrong = None
        with judging_an_answer():
            rows = zip(before, *attempted.read(own), *expected_rows, strict=True)
            wrong = next((row for row in rows if not is_right(self._workload.check, *row)), None)
        if wrong is not None:
            call, result, after, wanted, wanted_after = wrong
            shown = (after, wanted_after) if wanted is None else (result, wanted)
            raise WrongAnswerError(n, call, *shown)


def batch_size(reference: float, attempt: float) -> int:
    """Return how many calls to make in one run, given the seconds of one call of either side."""
    wanted = math.ceil(SHORTEST_RUN / min(reference, attempt))
    affordable = int(MAX_BATCH_SECONDS / max(reference, attempt))
    return max(1, min(wanted, affordable, MAX_BATCH))


def charged_overhead(outcome: Outcome, expected: Outcome) -> float:
    """Return the seconds of decoding and encoding that go beyond what the reference's overhead explains."""
    return max(0.0, outcome.overhead - _tolerated_overhead(expected))


def _tolerated_overhead(expected: Outcome) -> float:
    return OVERHEAD_FACTOR * expected.overhead + OVERHEAD_SLACK
