from random import Random

import numpy as np

SMALLEST = 1024
LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[np.ndarray, int, float, float]:
    """A vocabulary of n tokens, of which an eighth are kept: too many to look for them one by one."""
    logits = np.random.default_rng(rng.getrandbits(64)).normal(0.0, 3.0, n)
    return logits, n // 8, rng.uniform(0.5, 2.0), rng.random()
