from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> list[list[object]]:
    """Asks for mean and variance after every number."""
    operations: list[list[object]] = [["RunningStats"]]
    for _ in range(n // 3):
        operations += [["push", rng.gauss(1000.0, 10.0)], ["mean"], ["variance"]]
    return operations
