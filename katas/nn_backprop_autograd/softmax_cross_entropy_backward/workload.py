from random import Random

import numpy as np

SMALLEST, LARGEST = 64, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray]:
    """A square: n scores in all, as many rows as columns, so that neither loops over rows nor V by V matrices pay."""
    side = 4 * round(n**0.5)
    generator = np.random.default_rng(rng.getrandbits(64))
    return generator.normal(0.0, 5.0, (side, side)), generator.integers(0, side, side)
