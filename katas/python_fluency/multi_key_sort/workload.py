from random import Random
from string import ascii_letters

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[tuple[str, int]]]:
    """About four rows for each score, so that names decide often."""
    return ([("".join(rng.choices(ascii_letters, k=6)), rng.randrange(-n // 8, n // 8)) for _ in range(n)],)
