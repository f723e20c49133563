from random import Random

import numpy as np

SMALLEST, LARGEST = 256, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, float]:
    """Two heads of n short tokens, which do not begin at 0: what Python does for each of them is what a loop costs."""
    x = np.random.default_rng(rng.getrandbits(64)).normal(size=(2, n, 16))
    return x, np.arange(n) + rng.randrange(1000), 10_000.0
