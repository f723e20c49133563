from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 8192


def workload(n: int, rng: Random) -> list[list[object]]:
    """Two steps with 8 n weights, and as many numbers for a bias."""
    new = np.random.default_rng(rng.getrandbits(64)).normal
    steps = [["step", *({"w": new(size=(8, n)), "b": new(size=n)} for _ in range(2))] for _ in range(2)]
    return [["Adam", rng.uniform(0.01, 0.1), 0.9, 0.999, 1e-8], *steps]
