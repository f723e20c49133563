from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """In order, which is bad for pivots at the ends, and half of it equal, which is bad for making two groups."""
    others = [rng.randrange(1_000_000) for _ in range(n // 2)]
    return (sorted(others + [500_000] * (n - n // 2)),)
