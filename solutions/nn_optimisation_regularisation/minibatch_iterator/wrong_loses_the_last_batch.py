"""Gives full batches only, whatever drop_last says."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    order = [*range(n)]
    for _ in range(epochs):
        rng.shuffle(order)
        end = n - n % batch
        for start in range(0, end, batch):
            yield order[start : start + batch]
