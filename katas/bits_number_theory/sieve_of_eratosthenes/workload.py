from random import Random


def workload(n: int, rng: Random) -> tuple[int]:
    """About n."""
    return (n + rng.randrange(n // 8),)
