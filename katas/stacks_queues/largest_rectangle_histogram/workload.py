from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A hill, with a few steps as high as the one before: most bars see far to both sides, and lows are at the ends."""
    up, down = (sorted(rng.randrange(2 * n) for _ in range(half)) for half in (n // 2, n - n // 2))
    return (up + down[::-1],)
