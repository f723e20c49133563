from random import Random

LARGEST = 1 << 16  # so large since trial division by few primes looks cheap below


def workload(n: int, rng: Random) -> tuple[int]:
    """About n."""
    return (n + rng.randrange(n // 8),)
