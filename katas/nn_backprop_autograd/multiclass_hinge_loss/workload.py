from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 16384


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Many samples with few features and classes: what Python does for each sample is what a loop costs."""
    generator = np.random.default_rng(rng.getrandbits(64))
    w, x = generator.normal(size=(16, 10)), generator.normal(size=(n, 16))
    return w, x, generator.integers(0, 10, n), rng.uniform(0.1, 1.0)
