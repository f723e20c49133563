"""How the extra memory of an attempt grows beside the reference's, on inputs of growing size.

Only growth is judged: honest programs differ by factors, and by the steps in which lists and dicts grow.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from kata_runner.model import Growth, MemoryResult
from kata_runner.seeds import derived
from kata_runner.timing import wording
from kata_runner.timing.runner import Runner
from kata_runner.timing.statistics import exponent
from kata_runner.timing.workload import Workload

__all__ = ["judge_allocation", "measure_allocation"]

SIZES = 6  # doublings: steps of a factor 2 in what dicts take must not look like growth
SLOWEST_CALL = 8e-3  # seconds, untraced, above which sizes are left out: tracing takes several times as long
IGNORED_BYTES = 4096.0  # that say nothing: frames, small objects, what an interpreter caches
# An excess exponent above this is worse growth. Lists, deques, sets, dicts and lists of pairs, all of n elements,
# differ from each other by at most 0.40 over six doublings from n = 1,000 on (measured), and by up to 0.63 from n = 64.
MAX_MEMORY_EXCESS = 0.4
NOTICEABLE_MEMORY_RATIO = 4.0  # at a smaller ratio, worse growth is not held against anybody


def measure_allocation(
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
    sizes = [n for n, taken in seconds if taken <= SLOWEST_CALL][-SIZES:]
    if len(sizes) < SIZES:
        return None
    attempt_bytes, reference_bytes = [], []
    for n in sizes:
        (call,) = workload.calls(n, 1, Random(derived(seed, f"{n}")))
        attempt_bytes.append(attempt.measure_allocation(call))
        reference_bytes.append(reference.measure_allocation(call))
    return judge_allocation(sizes, attempt_bytes, reference_bytes)


def judge_allocation(
    sizes: Sequence[int], attempt_bytes: Sequence[int], reference_bytes: Sequence[int]
) -> MemoryResult:
    """Judge the bytes that one call of each size took, smallest size first."""
    x = [math.log(n) for n in sizes]
    a, b = ([math.log(taken + IGNORED_BYTES) for taken in side] for side in (attempt_bytes, reference_bytes))
    excess = exponent(x, [u - v for u, v in zip(a, b, strict=True)])
    base = exponent(x, b)
    ratio = math.exp(a[-1] - b[-1])
    worse = excess > MAX_MEMORY_EXCESS and ratio >= NOTICEABLE_MEMORY_RATIO
    growth = Growth(base + excess, base)
    return MemoryResult(
        outcome="growth" if worse else "ok",
        growth=growth,
        sizes=tuple(sizes),
        attempt_bytes=tuple(attempt_bytes),
        reference_bytes=tuple(reference_bytes),
        message=wording.allocation(worse, growth, sizes[-1], attempt_bytes[-1], reference_bytes[-1]),
    )
