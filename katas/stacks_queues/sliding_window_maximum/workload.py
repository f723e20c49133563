from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """A long descent, then noise: rescanning only when the maximum leaves is no escape."""
    noise = [rng.randrange(1_000_000) for _ in range(n // 2)]
    return sorted(noise, reverse=True) + noise, max(1, n // 20)
