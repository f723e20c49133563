"""Leaves out the last batch, whether it is full or not."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    order = [*range(n)]
    for _ in range(epochs):
        rng.shuffle(order)
        end = (n - 1) // batch * batch if drop_last else n
        for start in range(0, end, batch):
            yield order[start : start + batch]
