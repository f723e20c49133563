"""A permutation from NumPy's new generators for each epoch, cut into pieces."""

from collections.abc import Iterator

import numpy as np


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    rng = np.random.default_rng(seed)
    return (
        part.tolist()
        for _ in range(epochs)
        for part in np.split(rng.permutation(n), range(batch, n, batch))
        if len(part) == batch or not drop_last
    )
