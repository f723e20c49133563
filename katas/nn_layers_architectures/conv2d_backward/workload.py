from random import Random

import numpy as np

SMALLEST, LARGEST = 2048, 16384


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, int, int]:
    """Images of n pixels in all, with three channels, and four filters of 3 by 3."""
    generator = np.random.default_rng(rng.getrandbits(64))
    dout, x = generator.normal(size=(2, 4, n // 16, 8)), generator.normal(size=(2, 3, n // 16, 8))
    return dout, x, generator.normal(size=(4, 3, 3, 3)), 1, 1
