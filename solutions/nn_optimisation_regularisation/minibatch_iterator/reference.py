from collections.abc import Iterator
from random import Random


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    """Batches of the examples 0 to n - 1, shuffled anew in each epoch: O(n) time an epoch, O(n) space."""
    rng = Random(seed)
    order = [*range(n)]
    for _ in range(epochs):
        rng.shuffle(order)
        end = n - n % batch if drop_last else n
        for start in range(0, end, batch):
            yield order[start : start + batch]
