from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[int]:
    """About n."""
    return (n + rng.randrange(n // 8),)
