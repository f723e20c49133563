from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, float, float, bool]:
    """16 n weights."""
    w, g, v = np.random.default_rng(rng.getrandbits(64)).normal(size=(3, 16, n))
    return w, g, v, 0.1, rng.uniform(0.5, 0.99), bool(rng.getrandbits(1))
