from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Any numbers will do."""
    return ([rng.randrange(1000) for _ in range(n)],)
