"""Seeds and uses the generator that all users of NumPy share."""

from collections.abc import Iterator

import numpy as np


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    np.random.seed(seed)
    for _ in range(epochs):
        order = np.random.permutation(n).tolist()
        for start in range(0, n, batch):
            part = order[start : start + batch]
            if len(part) == batch or not drop_last:
                yield part
