from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """Even elements and an odd target that they cannot reach: nobody is done early, and half of all sums are there."""
    return [2 * rng.randrange(1, n) for _ in range(64)], 64 * n + 1
