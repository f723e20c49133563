"""Seeds and uses the generator that the whole program shares."""

import random
from collections.abc import Iterator


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    random.seed(seed)
    order = [*range(n)]
    for _ in range(epochs):
        random.shuffle(order)
        end = n - n % batch if drop_last else n
        for start in range(0, end, batch):
            yield order[start : start + batch]
