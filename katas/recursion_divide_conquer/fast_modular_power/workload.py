from random import Random

LARGEST = 1 << 17


def workload(n: int, rng: Random) -> tuple[int, int, int]:
    """An exponent of about n, with ones and zeros in its bits as they come."""
    mod = rng.getrandbits(30) | 1 << 29
    return rng.randrange(mod), n + rng.randrange(n), mod
