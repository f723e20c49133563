from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 8192


def workload(n: int, rng: Random) -> tuple[list[np.ndarray], float]:
    """Weights and biases of four layers, 16 n entries in all, to be clipped."""
    new = np.random.default_rng(rng.getrandbits(64)).normal
    return [layer for _ in range(4) for layer in (new(size=(4, n)), new(size=n))], rng.uniform(1.0, 5.0)
