"""From pairs of running times to growth and ratio. Pure functions; docs/runtime.md describes the method.

The numbers were chosen on about 60 pairs of programs. tests/benchmarks/runtime_error_rates.py measures how often they
judge wrong; docs/runtime.md has what came of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

__all__ = [
    "CERTAIN",
    "DEAD_ZONE",
    "MAX_EXCESS",
    "NOTICEABLE_RATIO",
    "STANDARD_ERRORS",
    "WINDOW",
    "Estimate",
    "Sample",
    "estimate",
    "exponent",
    "growth_exponent",
]

WINDOW = 16  # growth is fitted over the sizes within this factor of the largest
MIN_SAMPLES = 3  # fewer say nothing of growth
MAX_EXCESS = 0.30  # an excess exponent above is worse growth; a factor log n is locally n^0.1 to n^0.2
STANDARD_ERRORS = 2.0  # that a verdict must be away from it
LEAST_ERROR, LEAST_ERROR_OF_ONE = 0.03, 0.15  # smallest believed error of a log ratio, from several pairs or one
MANY = 6  # pairs: more than a sample has unless it is undecided
CERTAIN = 4.0  # a ratio this many times the limit needs no more evidence
DEAD_ZONE = 1.25  # within this factor of the limit, the ratio is borderline
NOTICEABLE_RATIO = 2.0  # at a smaller ratio (times DEAD_ZONE), worse growth is not held against anybody


@dataclass(frozen=True)
class Sample:
    """The running times measured at one size."""

    n: int
    pairs: tuple[tuple[float, float | None], ...]
    """(reference, attempt) in seconds a call; None where the attempt was cut off"""

    @property
    def cut(self) -> bool:
        return any(attempt is None for _, attempt in self.pairs)

    @property
    def seconds(self) -> tuple[float, float]:
        """Of a call of reference and attempt, at the median; where nothing was cut off."""
        return median(a for a, _ in self.pairs), median(b for _, b in self.pairs if b is not None)

    @property
    def log_ratios(self) -> list[float]:
        return [math.log(attempt / reference) for reference, attempt in self.pairs if attempt is not None]


@dataclass(frozen=True)
class Estimate:
    """How the attempt compares with the reference, as far as measured."""

    excess: float | None
    """by how much its exponent of growth is above the reference's; None before there are enough sizes"""
    error: float
    """the standard error of that"""
    ratio: float
    """how many times slower at the largest size"""
    growth: str
    """same, worse or unsure"""


def estimate(samples: Sequence[Sample], limit: float, cut_after: float) -> Estimate:
    """Estimate ratio and excess growth from samples, smallest size first.

    Parameters:
        limit: the greatest ratio that passes.
        cut_after: seconds after which a call of the attempt was cut off.
    """
    last = samples[-1]
    at_least = cut_after / last.pairs[-1][0] if last.cut else 0.0
    full = [(sample.n, ratios) for sample in samples if (ratios := sample.log_ratios)]
    window = [entry for entry in full if entry[0] * WINDOW >= full[-1][0]]
    window = window if len(window) >= MIN_SAMPLES else full[-MIN_SAMPLES:]
    if len(window) < MIN_SAMPLES:
        ratio = max([at_least, *(math.exp(median(ratios)) for _, ratios in full[-1:])])
        return Estimate(None, 0.0, ratio, "worse" if last.cut and ratio > CERTAIN * limit else "unsure")
    x = [math.log(n) for n, _ in window]
    y = [median(ratios) for _, ratios in window]
    excess, error = _slope(x, y, [_error(ratios) for _, ratios in window])
    # The ratio at the largest size: from the pairs of the last four, moved there along a slope that is sure.
    tilt = excess if abs(excess) > STANDARD_ERRORS * error else 0.0
    projected = [u + tilt * (x[-1] - at) for at, (_, ratios) in [*zip(x, window, strict=True)][-4:] for u in ratios]
    ratio = max(at_least, math.exp(y[-1] if excess > MAX_EXCESS else median(projected)))
    growth = "unsure"
    if excess - STANDARD_ERRORS * error > MAX_EXCESS and ratio >= NOTICEABLE_RATIO * DEAD_ZONE:
        growth = "worse"
    elif excess + STANDARD_ERRORS * error < MAX_EXCESS:
        growth = "same"
    return Estimate(excess, error, ratio, growth)


def growth_exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Return the exponent p of the n^p that fits best, over the largest sizes."""
    points = [(math.log(n), math.log(t)) for n, t in zip(sizes, seconds, strict=True) if n * WINDOW >= sizes[-1]]
    return exponent([x for x, _ in points], [y for _, y in points]) if len(points) > 1 else 0.0


def exponent(x: Sequence[float], y: Sequence[float]) -> float:
    """Return the least-squares slope of y over x: of logarithms, an exponent of growth."""
    return _slope(x, y, [0.0] * len(x))[0]


def _error(ratios: Sequence[float]) -> float:
    """Return the standard error of the median of log ratios, from their spread; never believed to be nothing.

    Of many, the one that is farthest off does not count: it says more of a bad moment of the machine.
    """
    if len(ratios) < 2:
        return LEAST_ERROR_OF_ONE
    middle = median(ratios)
    kept = sorted(ratios, key=lambda ratio: abs(ratio - middle))[: len(ratios) - (len(ratios) >= MANY)]
    return max(LEAST_ERROR, (max(kept) - min(kept)) / 2 / math.sqrt(len(kept)))


def _slope(x: Sequence[float], y: Sequence[float], errors: Sequence[float]) -> tuple[float, float]:
    """Return the least-squares slope of y over x, and its standard error given those of y."""
    middle = fmean(x)
    spread = sum((u - middle) ** 2 for u in x)
    slope = sum((u - middle) * v for u, v in zip(x, y, strict=True)) / spread
    error = math.sqrt(sum(((u - middle) * s) ** 2 for u, s in zip(x, errors, strict=True))) / spread
    return slope, error
