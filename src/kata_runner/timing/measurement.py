"""Attempt and reference timed in pairs: one after the other, on the same new inputs, in either order."""

from __future__ import annotations

import math
import time
from collections import Counter
from statistics import median
from typing import Any

from kata_runner.errors import WorkloadError
from kata_runner.model import Verdict
from kata_runner.sandbox.failures import AttemptError, Stopped, judging_an_answer
from kata_runner.timing.equality import is_right
from kata_runner.timing.inputs import Inputs
from kata_runner.timing.runner import Outcome, Runner, packed
from kata_runner.timing.statistics import CERTAIN, Sample

__all__ = ["Measurement", "OtherAnswerError", "WrongAnswerError", "batch_size", "charged_overhead"]

SHORTEST_RUN = 2e-4  # seconds: shorter calls are made many in one run, which should take as long
MAX_BATCH, MAX_BATCH_SECONDS = 64, 0.02  # calls, and seconds of the slower side, in one run
MAX_BATCH_BYTES = 4 << 20  # of the answers of one run: a message has at most four times as many
LONG = 0.04  # seconds: two calls that take as long, and the same, say enough of their size
SAME = 1.5  # times: two ratios that differ by more are not the same: now and then, a host adds 30 ms to a run
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


class OtherAnswerError(Exception):
    """A timed call of the attempt gave another answer than the reference: who compares them is not to judge it."""


class Measurement:
    """What two workers have been measured to take, and how to measure more."""

    def __init__(
        self,
        inputs: Inputs,
        turn: int,
        attempt: Runner,
        reference: Runner,
        limit: float,
        *,
        judges_answers: bool = True,
    ) -> None:
        """
        Parameters:
            turn: which comparison of the grade it is.
            attempt, reference: two workers of the same kind at the same isolation level.
            limit: the greatest ratio that passes.
            judges_answers: whether to judge answers that are not the reference's.
        Raises:
            WorkloadError: the reference fails.
        """
        self._inputs, self._turn, self._limit = inputs, turn, limit
        self._attempt, self._reference, self._judges_answers = attempt, reference, judges_answers
        self.attempt_runs: dict[int, list[tuple[float, int]]] = {}
        """for each size, every run of the attempt that was not cut off: seconds of work, and how many calls it made"""
        self.reference_runs: dict[int, list[tuple[float, int]]] = {}
        self.cut_after = 0.0
        """seconds a call after which the attempt was last cut off"""
        self._batches: dict[int, int] = {}
        self._sizes: dict[int, int] = {}  # bytes of the reference's answer to one call, with its arguments
        self._pairs: Counter[int] = Counter()  # at each size, so that its inputs do not hang on what was run before
        self._too_long: dict[int, float] = {}  # seconds that make a call of a size too slow, however it is measured
        self._worker_seconds = 0.0
        self._thread_start = time.thread_time()
        # In the reference's worker: what an attempt can influence is never taken off its time.
        self._constant = median(self._run_reference(packed([]), inputs.workload.smallest).seconds for _ in range(5))

    def spent(self) -> float:
        """Return the seconds of CPU time that everything has taken so far, in the workers and in the judge."""
        return self._worker_seconds + time.thread_time() - self._thread_start

    def sample(self, n: int, count: int) -> Sample:
        """Time `count` pairs at size n, or fewer if a call takes long.

        Raises:
            Stopped, AttemptError, WrongAnswerError: the attempt fails.
            OtherAnswerError: its answers are not to be judged.
            WorkloadError: the workload or the reference fails.
        """
        if n in self._batches:
            return self.more(Sample(n, ()), count)
        reference, attempt = self.pair(n, 1, reference_first=True)
        if attempt is None or attempt > LONG:
            return self._long_sample(n, reference, attempt)
        self._batches[n] = batch_size(reference, attempt, self._sizes[n])
        first = ((reference, attempt),) if self._batches[n] == 1 else ()
        return self.more(Sample(n, first), count - len(first))

    def _long_sample(self, n: int, reference: float, attempt: float | None) -> Sample:
        """Measure a size at which a call takes long: as often as it needs for one bad moment not to decide.

        Parameters:
            reference, attempt: seconds that they took the first time; None if the attempt was cut off.
        """
        if attempt is None or attempt > CERTAIN * self._limit * reference:
            again, _ = self.pair(n, 1, reference_first=True, with_attempt=False)
            return Sample(n, (((reference + again) / 2, attempt),))
        sample = Sample(n, ((reference, attempt), self.pair(n, 1, reference_first=False)))
        if not sample.cut and max(sample.log_ratios) - min(sample.log_ratios) > math.log(SAME):
            sample = Sample(n, (*sample.pairs, self.pair(n, 1, reference_first=True)))
        return sample

    def is_long(self, n: int) -> bool:
        """Whether a call of size n takes so long that a sample has fewer pairs."""
        return n not in self._batches

    def more(self, sample: Sample, count: int) -> Sample:
        """Time `count` more pairs at the size of a sample.

        Raises:
            As `sample`.
        """
        pairs = [*sample.pairs]
        for _ in range(count):
            pairs.append(self.pair(sample.n, self._batches.get(sample.n, 1), reference_first=len(pairs) % 2 == 0))
            if pairs[-1][1] is None:
                break
        return Sample(sample.n, tuple(pairs))

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
        calls = self._inputs.packed(self._turn, n, self._pairs[n], batch)
        if reference_first:
            expected = self._run_reference(calls, n)
            work = CUT * self._limit * self._work(expected, expected)
            self._too_long[n] = (work + _tolerated_overhead(expected)) / batch
        cpu = max(self._attempt.session.limits.timed_cpu, self._too_long[n] * batch)
        attempted = self._run_attempt(calls, cpu) if with_attempt else None
        if not reference_first:
            expected = self._run_reference(calls, n)
        needed = self._work(expected, expected)
        self._sizes[n] = expected.size // batch
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

    def _run_reference(self, calls: bytes, n: int) -> Outcome:
        try:
            outcome = self._reference.run(calls)
        except (AttemptError, Stopped) as error:
            raise WorkloadError(f"the reference fails on workload({n}, rng): {error}") from None
        self._worker_seconds += outcome.seconds + outcome.overhead
        return outcome

    def _run_attempt(self, calls: bytes, cpu: float) -> Outcome | None:
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
            OtherAnswerError: they are not the reference's, and not to be judged.
            Stopped: they break the judge.
        """
        if not self._judges_answers:
            raise OtherAnswerError
        made = self._turn, n, self._pairs[n], batch
        before, own, its = (self._inputs.calls(*made) for _ in range(3))  # each side has left others of its arguments
        expected_rows = expected.read(its)
        wrong = None
        with judging_an_answer():
            rows = zip(before, *attempted.read(own), *expected_rows, strict=True)
            wrong = next((row for row in rows if not is_right(self._inputs.workload.check, *row)), None)
        if wrong is not None:
            call, result, after, wanted, wanted_after = wrong
            shown = (after, wanted_after) if wanted is None else (result, wanted)
            raise WrongAnswerError(n, call, *shown)


def batch_size(reference: float, attempt: float, size: int) -> int:
    """Return how many calls to make in one run.

    Parameters:
        reference, attempt: seconds of one call of either side.
        size: bytes of what the reference answers to one.
    """
    wanted = math.ceil(SHORTEST_RUN / min(reference, attempt))
    affordable = int(MAX_BATCH_SECONDS / max(reference, attempt))
    return max(1, min(wanted, affordable, MAX_BATCH, MAX_BATCH_BYTES // max(1, size)))


def charged_overhead(outcome: Outcome, expected: Outcome) -> float:
    """Return the seconds of decoding and encoding that go beyond what the reference's overhead explains."""
    return max(0.0, outcome.overhead - _tolerated_overhead(expected))


def _tolerated_overhead(expected: Outcome) -> float:
    return OVERHEAD_FACTOR * expected.overhead + OVERHEAD_SLACK
