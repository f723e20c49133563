"""How the extra memory of an attempt grows beside the reference's, on inputs of growing size.

Only growth is judged: honest programs differ by factors, and by the steps in which lists and dicts grow.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from kata_runner.model import Growth, MemoryResult
from kata_runner.seeds import derived
from kata_runner.timing.comparison import Runner
from kata_runner.timing.statistics import exponent
from kata_runner.timing.workload import Workload

__all__ = ["weigh"]

SIZES = 6  # doublings: steps of a factor 2 in what dicts take must not look like growth
SLOWEST = 8e-3  # seconds of an untraced call, above which sizes are left out: tracing takes several times as long
CONSTANT = 4096.0  # bytes that say nothing: frames, small objects, what an interpreter caches
THETA = 0.4  # an excess exponent above this is worse growth
NOTICEABLE = 4.0  # worse growth that makes less than this difference is not held against anybody


def weigh(
    workload: Workload,
    attempt: Runner,
    reference: Runner,
    seconds: Sequence[tuple[int, float]],
    seed: int,
) -> MemoryResult | None:
    """Judge how much memory the calls take beside their arguments; None if there are too few sizes to tell.

    Parameters:
        attempt, reference: workers that have run the workload.
        seconds: (size, seconds a call of the slower side) of the sizes that were timed.
        seed: of the inputs.
    Raises:
        Stopped: a worker broke a limit.
        AttemptError: the attempt raised.
    """
    sizes = [n for n, taken in seconds if taken <= SLOWEST][-SIZES:]
    if len(sizes) < SIZES:
        return None
    own, its = [], []
    for n in sizes:
        (call,) = workload.calls(n, 1, Random(derived(seed, f"{n}")))
        own.append(attempt.weigh(call))
        its.append(reference.weigh(call))
    return _judged(sizes, own, its)


def _judged(sizes: Sequence[int], own: Sequence[int], its: Sequence[int]) -> MemoryResult:
    x = [math.log(n) for n in sizes]
    a, b = ([math.log(taken + CONSTANT) for taken in side] for side in (own, its))
    excess = exponent(x, [u - v for u, v in zip(a, b, strict=True)])
    base = exponent(x, b)
    ratio = math.exp(a[-1] - b[-1])
    worse = excess > THETA and ratio >= NOTICEABLE
    growth = Growth(base + excess, base)
    text = f"extra memory grows like {_power(growth.attempt)}, reference {_power(growth.reference)}"
    beside = f"{own[-1]:,} bytes at n = {sizes[-1]:,}, reference {its[-1]:,}"
    return MemoryResult(
        outcome="growth" if worse else "ok",
        growth=growth,
        sizes=tuple(sizes),
        attempt_bytes=tuple(own),
        reference_bytes=tuple(its),
        message=f"{text}; {beside}" if worse else f"takes no more memory than it should: {beside}",
    )


def _power(exponent: float) -> str:
    return f"n^{abs(round(exponent, 1)):.1f}" if exponent > -0.05 else f"n^{exponent:.1f}"
