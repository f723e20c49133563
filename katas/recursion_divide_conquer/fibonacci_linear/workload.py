from random import Random

SMALLEST, LARGEST = 16, 1 << 13


def workload(n: int, rng: Random) -> tuple[int]:
    """About n; beyond a few thousand, the additions themselves take longer and longer."""
    return (n + rng.randrange(n // 8),)
