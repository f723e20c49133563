from random import Random

import numpy as np

SMALLEST = 1024
LARGEST = 1 << 15


def workload(n: int, rng: Random) -> tuple[np.ndarray, float]:
    """A vocabulary of n tokens, of which many are needed to reach p."""
    return np.random.default_rng(rng.getrandbits(64)).normal(0.0, 1.0, n), rng.uniform(0.9, 0.95)
