"""Seeds the generator anew in every epoch, and so repeats the order."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    for _ in range(epochs):
        rng, order = Random(seed), [*range(n)]
        rng.shuffle(order)
        end = n - n % batch if drop_last else n
        for start in range(0, end, batch):
            yield order[start : start + batch]
