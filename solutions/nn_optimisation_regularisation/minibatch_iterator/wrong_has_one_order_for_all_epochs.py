"""Shuffles once, before the first epoch."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    order = [*range(n)]
    rng.shuffle(order)
    for _ in range(epochs):
        end = n - n % batch if drop_last else n
        for start in range(0, end, batch):
            yield order[start : start + batch]
