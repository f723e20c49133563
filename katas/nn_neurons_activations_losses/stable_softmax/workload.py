from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, int, float]:
    """Many short slices: what Python does for each of them is what a loop costs."""
    scores = np.random.default_rng(rng.getrandbits(64)).normal(0.0, 30.0, (16, n))
    return scores, 0, rng.uniform(0.5, 2.0)
