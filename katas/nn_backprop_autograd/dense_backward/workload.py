from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 32768


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A large batch in a small layer: n samples, 8 inputs, 8 outputs."""
    generator = np.random.default_rng(rng.getrandbits(64))
    return generator.normal(size=(n, 8)), generator.normal(size=(n, 8)), generator.normal(size=(8, 8))
