from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 262144


def workload(n: int, rng: Random) -> tuple[np.ndarray]:
    """Entries on both sides of zero, near and far."""
    return (np.random.default_rng(rng.getrandbits(64)).normal(0.0, 20.0, n),)
