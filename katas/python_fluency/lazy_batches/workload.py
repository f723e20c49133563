from collections.abc import Iterator
from random import Random

LARGEST = 1 << 17


def workload(n: int, rng: Random) -> tuple[Iterator[int], int]:
    """Three batches and a bit: who copies what a batch has so far for each further item copies a lot."""
    return iter([rng.randrange(1_000_000) for _ in range(n)]), max(1, n * 3 // 10)
