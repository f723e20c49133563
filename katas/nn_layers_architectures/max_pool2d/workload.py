from random import Random

import numpy as np

SMALLEST, LARGEST = 4096, 131072


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, int]:
    """n entries in all, in four channels of 16 columns, pooled by 2."""
    generator = np.random.default_rng(rng.getrandbits(64))
    rows = n // 64
    return generator.normal(size=(2, 2, rows, 16)), generator.normal(size=(2, 2, rows // 2, 8)), 2
