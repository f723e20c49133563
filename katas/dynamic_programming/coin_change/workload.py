from random import Random

LARGEST = 1 << 11  # a recursion of amount / 7 steps is deep enough


def workload(n: int, rng: Random) -> tuple[list[int], int]:
    """Eight coins of middling values, so that an amount is made in a great many ways."""
    return rng.sample(range(7, 60), 8), n
