from random import Random

import numpy as np

SMALLEST, LARGEST = 2048, 65536


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A large batch in a small layer: n samples, 8 features, 8 neurons."""
    generator = np.random.default_rng(rng.getrandbits(64))
    return generator.normal(size=(n, 8)), generator.normal(size=(8, 8)), generator.normal(size=8)
