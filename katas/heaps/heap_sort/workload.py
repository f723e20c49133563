from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A long descent, the worst for insertion, then noise with ties."""
    descent = sorted((rng.randrange(1_000_000) for _ in range(n // 2)), reverse=True)
    return (descent + [rng.randrange(n) for _ in range(n - n // 2)],)
