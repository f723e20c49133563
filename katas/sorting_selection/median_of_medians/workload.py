from random import Random


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """In order, which is bad for pivots at the ends; the upper half all equal, which is bad for making two groups."""
    most = rng.randrange(1_000_000, 2_000_000)
    return sorted(rng.randrange(1_000_000) for _ in range(n // 2)) + [most] * (n - n // 2), 3 * n // 4
