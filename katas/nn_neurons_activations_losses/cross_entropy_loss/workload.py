from random import Random

import numpy as np

SMALLEST, LARGEST = 256, 16384


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, int, float]:
    """n short rows, a few of them ignored: what Python does for each of them is what a loop costs."""
    generator = np.random.default_rng(rng.getrandbits(64))
    targets = generator.integers(0, 16, n)
    return generator.normal(0.0, 5.0, (n, 16)), np.where(generator.random(n) < 0.1, -100, targets), -100, 0.1
