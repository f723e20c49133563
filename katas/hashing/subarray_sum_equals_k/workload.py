from itertools import pairwise
from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """First, sums that hardly ever come twice; then steps to and fro between two sums, which come n / 4 times each.

    Many different sums are bad for looking through all of them; equal ones, for looking at each pair.
    """
    nums = [rng.randrange(-(1 << 30), 1 << 30) for _ in range(n // 2)]
    levels = rng.choices([0, 1], k=n - n // 2)
    return nums + [there - here for here, there in pairwise([0, *levels])], rng.randrange(-1, 2)
