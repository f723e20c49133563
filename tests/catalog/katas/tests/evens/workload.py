from collections.abc import Iterator
from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[Iterator[int]]:
    """Any numbers will do."""
    return (iter([rng.randrange(1000) for _ in range(n)]),)
