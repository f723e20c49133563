from random import Random

import numpy as np

SMALLEST, LARGEST = 1024, 32768


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, int, int]:
    """Images of n pixels in all, with three channels, and four filters of 3 by 3."""
    generator = np.random.default_rng(rng.getrandbits(64))
    x, w = generator.normal(size=(2, 3, n // 16, 8)), generator.normal(size=(4, 3, 3, 3))
    return x, w, generator.normal(size=4), 1, 1
