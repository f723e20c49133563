from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Numbers up to about n^2 in size, of both signs."""
    return ([rng.randrange(-n * n // 2, n * n // 2) for _ in range(n)],)
