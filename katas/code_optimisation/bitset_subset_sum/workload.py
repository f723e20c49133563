from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """Even elements and an odd target: half of all sums are there, but not this one, unless the last element is odd.

    So nobody is done early.
    """
    return [2 * rng.randrange(1, n) for _ in range(63)] + [2 * rng.randrange(1, n) - rng.randrange(2)], 64 * n + 1
