"""Puts batches in random order; which examples they hold never changes."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    order = [*range(n)]
    for _ in range(epochs):
        end = n - n % batch if drop_last else n
        for start in rng.sample(range(0, end, batch), len(range(0, end, batch))):
            yield order[start : start + batch]
