from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Long jumps over about a sixteenth of the row, then ones of a few places, to the end."""
    long = [rng.randint(n // 32, n // 16) for _ in range(n // 2)]
    short = [rng.randint(1, 3) for _ in range(n - n // 2)]
    return (long + short,)
