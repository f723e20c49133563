from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """Gains outweigh losses: no run's sum falls below zero for long, so giving up there ends no search early."""
    return ([rng.randint(-90, 100) for _ in range(n)],)
