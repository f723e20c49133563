from random import Random

LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[list[int], int, list[int], int]:
    """Both lists half of n; most of the second goes in front of the first, so that inserting moves a lot."""
    m = n // 2
    low, high = [rng.randrange(1 << 20) for _ in range(n - m)], [rng.randrange(1 << 19, 1 << 21) for _ in range(m)]
    return sorted(high) + [0] * (n - m), m, sorted(low), n - m
