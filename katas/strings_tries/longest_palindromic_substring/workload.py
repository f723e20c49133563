from random import Random

SMALLEST, LARGEST, STEP = 32, 512, 2


def workload(n: int, rng: Random) -> tuple[str]:
    """Two long runs of one letter that two others divide: only the longer run is a longest palindrome."""
    a, b, c = rng.sample("abcdefghijklmnopqrstuvwxyz", 3)
    left = n // 2 + rng.randrange(n // 16)
    return (a * left + b + c + a * (n - left - 2),)
