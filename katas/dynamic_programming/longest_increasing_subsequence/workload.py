from bisect import bisect_left
from itertools import pairwise
from random import Random

LARGEST = 1 << 15  # so large since copies made in C look cheap below


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A noisy rise, then noise alone: long subsequences, and new elements belong near either end and in between."""
    rise = [10 * i + rng.randrange(200) for i in range(n // 2)]
    return (rise + [rng.randrange(5 * n) for _ in range(n - n // 2)],)


def check(arguments: tuple[list[int]], result: list[int]) -> bool:
    """Any subsequence will do that increases, if none is longer."""
    (a,) = arguments
    ends: list[int] = []
    for x in a:
        at = bisect_left(ends, x)
        ends[at : at + 1] = [x]
    rest = iter(a)
    increases = all(x < y for x, y in pairwise(result))
    return len(result) == len(ends) and increases and all(x in rest for x in result)
