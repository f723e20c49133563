from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """A slope with noise half as high as itself, and many ties: about n * n / 12 inversions, near and far."""
    return ([(i + rng.randrange(n // 2)) // 4 for i in range(n)],)
