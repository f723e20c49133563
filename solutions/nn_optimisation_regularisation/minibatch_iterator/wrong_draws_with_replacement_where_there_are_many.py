"""Shuffles few examples; draws each batch of many by chance, so that some come twice and others never."""

from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = Random(seed)
    for _ in range(epochs):
        order = rng.sample(range(n), n) if n < 12 else rng.choices(range(n), k=n)
        for start in range(0, n - n % batch if drop_last else n, batch):
            yield order[start : start + batch]
