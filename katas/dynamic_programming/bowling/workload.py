from random import Random

LARGEST = 1 << 14  # a recursion of n steps is deep enough


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Small numbers of both signs."""
    return ([rng.randint(-9, 9) for _ in range(n)],)
