"""Draws each batch from all examples: some come twice in an epoch, some not at all."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    order = [*range(n)]
    for _ in range(epochs):
        rng.shuffle(order)
        end = n - n % batch if drop_last else n
        for start in range(0, end, batch):
            yield rng.choices(order, k=min(batch, n - start))
