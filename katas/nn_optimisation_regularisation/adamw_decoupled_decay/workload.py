from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, int, float, float]:
    """8 n weights."""
    w, g, m, v = np.random.default_rng(rng.getrandbits(64)).normal(size=(4, 8, n))
    return w, g, m, v**2, rng.randrange(1, 100), rng.uniform(0.01, 0.1), 0.1
