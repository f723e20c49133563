"""How an attempt compares with the reference: what to measure next, and from samples to a verdict."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from kata_runner.model import TIMED_CALLS, Counterexample, Growth, Kata, RuntimeResult, Verdict
from kata_runner.safe_text import plain, show
from kata_runner.sandbox.failures import AttemptError, Stopped
from kata_runner.sandbox.process import CLOCK_IS_READABLE
from kata_runner.timing import wording
from kata_runner.timing.inputs import Inputs
from kata_runner.timing.measurement import LONG, Measurement, WrongAnswerError
from kata_runner.timing.precomputation import allowed_ahead, seconds_ahead
from kata_runner.timing.runner import Runner
from kata_runner.timing.statistics import (
    CERTAIN,
    DEAD_ZONE,
    MAX_EXCESS,
    NOTICEABLE_RATIO,
    WINDOW,
    Estimate,
    Sample,
    estimate,
    growth_exponent,
)
from kata_runner.timing.workload import Workload

__all__ = [
    "Comparison",
    "compare",
    "conclude",
    "has_lost_time",
    "is_clear",
    "is_hopeless",
    "is_undecided",
    "outcome",
]

WARM_UP = 3  # pairs at the smallest size, which are not judged: the interpreter specialises code that runs often
FIRST_PAIRS = 3  # at both ends of WINDOW, before anything is judged; one at every other size
CLEAR_SHARE, CLEAR_ERRORS = 0.5, 3.0  # of the limit, and standard errors of growth: within both, nothing more is run
PAIRS = 4  # at every size within WINDOW of the largest if that is not clear, in the order A B, B A, A B, B A
RETRIES = 2  # of a sample in which a clock seems to have lost time
BUDGET = 1.0  # seconds of CPU time, after which one pair has to do for every size that is left
EXTRA_BUDGET = 2.0  # seconds of CPU time of all pairs, after which it stays undecided
EXTRA_ROUNDS, EXTRA_SIZES, EXTRA_PAIRS = 8, 4, 2  # while undecided: more pairs at the largest sizes, in turn
LONGEST = 0.16  # seconds: longer calls are not made again, however undecided things are


@dataclass(frozen=True)
class Comparison:
    """The verdict on an attempt's running time, and what it rests on."""

    verdict: Verdict
    message: str
    result: RuntimeResult | None = None
    counterexample: Counterexample | None = None
    certain: bool = True
    """whether there is no need to compare again: it is not too slow, or was cut off far beyond the limit"""


def compare(
    kata: Kata, inputs: Inputs, attempt: Runner, reference: Runner, turn: int = 0, *, judges_answers: bool = True
) -> Comparison:
    """Time the attempt beside the reference, until it is clear how they compare.

    Parameters:
        attempt, reference: two workers of the same kind at the same isolation level.
        turn: which comparison of the grade it is: each has its own inputs.
        judges_answers: whether to judge answers that are not the reference's.
    Raises:
        WorkloadError: the workload fails, or the reference does on it.
        OtherAnswerError: the attempt gave another answer than the reference, which is not to be judged.
    """
    measurement = Measurement(inputs, turn, attempt, reference, kata.limit, judges_answers=judges_answers)
    sampling = _Sampling(measurement, inputs.workload, kata.limit)
    try:
        now = sampling.run()
    except WrongAnswerError as wrong:
        example = _counterexample(kata, wrong)
        return Comparison(Verdict.WA, example.message, counterexample=example)
    except AttemptError as error:
        return Comparison(Verdict.RTE, plain(f"raises {error.failure} on an input of size {sampling.n:,}"))
    except Stopped as stopped:
        return Comparison(stopped.verdict, plain(f"{stopped.text}, on an input of size {sampling.n:,}"))
    ahead = attempt.session.loading + seconds_ahead(measurement.attempt_runs, measurement.reference_runs)
    return conclude(sampling.samples, now, kata.limit, ahead)


class _Sampling:
    """Decides at which sizes to measure, and when it is enough."""

    def __init__(self, measurement: Measurement, workload: Workload, limit: float) -> None:
        self.measurement, self.workload, self.limit = measurement, workload, limit
        self.samples: list[Sample] = []
        self.n = workload.smallest
        """the size that was reached"""

    def run(self) -> Estimate:
        for _ in range(WARM_UP):
            self.measurement.pair(self.n, 1, reference_first=True)
        fitted = [n for n in self.workload.sizes if n * WINDOW >= self.workload.largest]
        for n in self.workload.sizes:
            self.n = n
            self.samples.append(self.first_sample(n, fitted))
            now = self.estimate()
            if self.samples[-1].cut or is_hopeless(self.samples, now, self.limit):
                return now
        if is_clear(self.samples, now, self.limit):
            return now
        for at in range(len(self.samples) - len(fitted), len(self.samples)):
            if not self.out_of_budget():
                self.n = self.samples[at].n
                self.samples[at] = self.complete(at)
        now = self.estimate()
        for turn in range(EXTRA_ROUNDS):
            if not is_undecided(now, self.limit) or self.measurement.spent() > EXTRA_BUDGET:
                break
            at = len(self.samples) - 1 - turn % min(EXTRA_SIZES, len(self.samples))
            sample = self.samples[at]
            if max(attempt or 0.0 for _, attempt in sample.pairs) <= LONGEST:
                self.n = sample.n
                self.samples[at] = self.measurement.more(sample, EXTRA_PAIRS)
                now = self.estimate()
        return now

    def first_sample(self, n: int, fitted: Sequence[int]) -> Sample:
        """Measure the next size. One pair, to see that answers are right and nothing blows up, where growth is not
        fitted or no time is left.

        Parameters:
            fitted: the sizes over which growth is fitted.
        """
        if n not in fitted or self.out_of_budget():
            return Sample(n, (self.measurement.pair(n, 1, reference_first=True),))
        return self.measurement.sample(n, FIRST_PAIRS if n in (fitted[0], fitted[-1]) else 1)

    def complete(self, at: int) -> Sample:
        """Measure a size again, until it has all its pairs."""
        sample = self.samples[at]
        if self.measurement.is_long(sample.n):
            return sample
        sample = self.measurement.more(sample, PAIRS - len(sample.pairs))
        for _ in range(RETRIES):
            if at == 0 or not has_lost_time(sample, self.samples[at - 1]):
                break
            sample = self.measurement.sample(sample.n, PAIRS)
        return sample

    def estimate(self) -> Estimate:
        return estimate(self.samples, self.limit, self.measurement.cut_after)

    def out_of_budget(self) -> bool:
        return self.measurement.spent() > BUDGET


# ------------------------------------------------------------ decisions


def has_lost_time(sample: Sample, before: Sample) -> bool:
    """Return whether an input seems to have taken less than half the time of the smaller one before it.

    The clocks of virtual machines lose time now and then, when their host takes a processor away.
    """
    if sample.cut or len(before.pairs) < PAIRS:
        return False
    return not all(now > then / 2 for now, then in zip(sample.seconds, before.seconds, strict=True))


def is_clear(samples: Sequence[Sample], now: Estimate, limit: float) -> bool:
    """Return whether the attempt is so far within limit and growth that more pairs would not change that: also by the
    worst pair of the largest size, and with no call that takes long."""
    last = samples[-1]
    return (
        now.excess is not None
        and max(now.ratio, *map(math.exp, last.log_ratios)) < CLEAR_SHARE * limit
        and last.seconds[1] <= LONG
        and now.excess + CLEAR_ERRORS * now.error < MAX_EXCESS
    )


def is_hopeless(samples: Sequence[Sample], now: Estimate, limit: float) -> bool:
    """Return whether the attempt takes long, and is so far beyond the limit at two sizes that larger ones say no
    more."""
    if now.ratio <= CERTAIN * limit or len(samples) < 2:
        return False
    before, last = samples[-2:]
    return last.seconds[1] > LONG and math.exp(median(before.log_ratios)) > DEAD_ZONE * limit


def is_undecided(now: Estimate, limit: float) -> bool:
    """Return whether more pairs may change the verdict."""
    near = 1 / DEAD_ZONE < now.ratio / limit < DEAD_ZONE
    return now.excess is not None and now.ratio > 1 and (near or now.growth == "unsure")


def outcome(now: Estimate, limit: float) -> str:
    """Return what a `RuntimeResult` says of an estimate: ok, borderline (which passes), growth or ratio."""
    share = now.ratio / limit
    if now.ratio < 1:
        return "ok"
    if now.growth == "worse":
        return "growth"
    if share > DEAD_ZONE:
        return "ratio"
    unsure = now.growth == "unsure" and now.ratio >= NOTICEABLE_RATIO
    return "borderline" if unsure or share > 1 / DEAD_ZONE else "ok"


def conclude(samples: Sequence[Sample], now: Estimate, limit: float, ahead: float) -> Comparison:
    """Reach the verdict.

    Parameters:
        samples: smallest size first.
        now: their estimate.
        ahead: seconds that the attempt computed ahead.
    """
    full = [sample for sample in samples if not sample.cut]
    sizes = tuple(sample.n for sample in full)
    reference, attempt = (tuple(sample.seconds[side] for sample in full) for side in (0, 1))
    base = growth_exponent(sizes, reference)
    growth = None if now.excess is None else Growth(base + now.excess, base)
    found = outcome(now, limit)
    message = wording.running_time(found, now, growth, limit, samples[-1])
    passes = found in ("ok", "borderline")
    certain = passes or (samples[-1].cut and now.ratio > CERTAIN * limit)
    if passes and ahead > (allowed := allowed_ahead(reference[-1], limit)):
        found, passes, certain = "ahead", False, False
        message = wording.computed_ahead(ahead, allowed, message)
    result = RuntimeResult(
        outcome=found,
        ratio=now.ratio,
        limit=limit,
        growth=growth,
        sizes=sizes,
        attempt_seconds=attempt,
        reference_seconds=reference,
        message=message,
        exact=CLOCK_IS_READABLE,
    )
    return Comparison(Verdict.AC if passes else Verdict.TLE, message, result, certain=certain)


def _counterexample(kata: Kata, wrong: WrongAnswerError) -> Counterexample:
    return Counterexample(
        property=TIMED_CALLS,
        call=f"{kata.slug}: {show(wrong.call)}",
        returned=show(wrong.result),
        expected=show(wrong.expected),
        message=f"wrong on an input of size {wrong.n:,}",
    )
