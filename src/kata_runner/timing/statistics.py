"""From pairs of running times to growth and ratio. Pure functions; the method is described in docs/runtime.md.

The numbers were chosen on about 60 pairs of programs, and their error rates are measured again by
tests/benchmarks/runtime_error_rates.py.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

__all__ = ["CERTAIN", "DEAD_ZONE", "NOTICEABLE", "THETA", "Rung", "Standing", "exponent", "growth_exponent", "standing"]

WINDOW = 16  # growth is fitted over the sizes within this factor of the largest
LEAST_RUNGS = 3
THETA = 0.30  # an excess exponent above this is worse growth: a factor log n, locally n^0.1 to n^0.2, is not
ERRORS = 2.0  # standard errors that a verdict must be away from it
LEAST_ERROR, LEAST_ERROR_OF_ONE = 0.03, 0.15  # smallest believed error of a log ratio, from several pairs or one
CERTAIN = 4.0  # a ratio this many times the limit needs no more evidence
DEAD_ZONE = 1.25  # within this factor of the limit, the ratio is borderline
NOTICEABLE = 2.0  # worse growth that makes less than this difference (times DEAD_ZONE) is not held against anybody


@dataclass(frozen=True)
class Rung:
    """What was measured at one size."""

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
class Standing:
    """How the attempt stands beside the reference, as far as measured."""

    excess: float | None
    """by how much its exponent of growth is above the reference's; None before there are enough sizes"""
    error: float
    """the standard error of that"""
    ratio: float
    """how many times slower at the largest size"""
    growth: str
    """same, worse or unsure"""


def standing(rungs: Sequence[Rung], limit: float, cut_after: float) -> Standing:
    """How things stand after `rungs`, smallest size first.

    Parameters:
        limit: the greatest ratio that passes.
        cut_after: seconds after which a run of the attempt was cut off.
    """
    last = rungs[-1]
    at_least = cut_after / last.pairs[-1][0] if last.cut else 0.0
    full = [(rung.n, ratios) for rung in rungs if (ratios := rung.log_ratios)]
    window = [entry for entry in full if entry[0] * WINDOW >= full[-1][0]]
    window = window if len(window) >= LEAST_RUNGS else full[-LEAST_RUNGS:]
    if len(window) < LEAST_RUNGS:
        ratio = max([at_least, *(math.exp(median(ratios)) for _, ratios in full[-1:])])
        return Standing(None, 0.0, ratio, "worse" if last.cut and ratio > CERTAIN * limit else "unsure")
    x = [math.log(n) for n, _ in window]
    y = [median(ratios) for _, ratios in window]
    excess, error = _slope(x, y, [_error(ratios) for _, ratios in window])
    tilt = excess if abs(excess) > ERRORS * error else 0.0
    projected = [u + tilt * (x[-1] - at) for at, (_, ratios) in [*zip(x, window, strict=True)][-4:] for u in ratios]
    ratio = max(at_least, math.exp(y[-1] if excess > THETA else median(projected)))
    growth = "unsure"
    if excess - ERRORS * error > THETA and ratio >= NOTICEABLE * DEAD_ZONE:
        growth = "worse"
    elif excess + ERRORS * error < THETA:
        growth = "same"
    return Standing(excess, error, ratio, growth)


def growth_exponent(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The exponent p of the n^p that fits best, over the largest sizes."""
    points = [(math.log(n), math.log(t)) for n, t in zip(sizes, seconds, strict=True) if n * WINDOW >= sizes[-1]]
    return exponent([x for x, _ in points], [y for _, y in points]) if len(points) > 1 else 0.0


def exponent(x: Sequence[float], y: Sequence[float]) -> float:
    """The least-squares slope of y over x: of logarithms, an exponent of growth."""
    return _slope(x, y, [0.0] * len(x))[0]


def _error(ratios: Sequence[float]) -> float:
    """The standard error of their median, from their spread; never believed to be nothing."""
    if len(ratios) < 2:
        return LEAST_ERROR_OF_ONE
    return max(LEAST_ERROR, (max(ratios) - min(ratios)) / 2 / math.sqrt(len(ratios)))


def _slope(x: Sequence[float], y: Sequence[float], errors: Sequence[float]) -> tuple[float, float]:
    """The least-squares slope of y over x, and its standard error given those of y."""
    middle = fmean(x)
    spread = sum((u - middle) ** 2 for u in x)
    slope = sum((u - middle) * v for u, v in zip(x, y, strict=True)) / spread
    error = math.sqrt(sum(((u - middle) * s) ** 2 for u, s in zip(x, errors, strict=True))) / spread
    return slope, error
