from random import Random


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """In order, which is bad for pivots at the ends, and nearly all equal, which is bad for making two groups."""
    others = [rng.randrange(1_000_000) for _ in range(n // 32)]
    return sorted(others + [500_000] * (n - n // 32)), n // 2
