from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 16384


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, float, bool]:
    """n short tokens: what Python does for each of them is what a loop costs."""
    new = np.random.default_rng(rng.getrandbits(64)).normal
    return new(1.0, 3.0, (2, n // 2, 16)), new(size=16), new(size=16), 1e-5, rng.random() < 0.5
