from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """In order but for two numbers, which is bad for pivots at the ends; half equal, which is bad for two groups."""
    others = [rng.randrange(1_000_000) for _ in range(n // 2)]
    a = sorted(others + [500_000] * (n - n // 2))
    i, j = rng.randrange(n // 2, 3 * n // 4), rng.randrange(7 * n // 8, n)
    a[i], a[j] = a[j], a[i]
    return (a,)
