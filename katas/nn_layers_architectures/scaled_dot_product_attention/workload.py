from random import Random

import numpy as np

SMALLEST, LARGEST = 2048, 65536


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, bool]:
    """Ever more heads of 16 tokens, n scores in all: no query is worth a loop, and a loop over heads costs little."""
    heads = n // 256
    q, k, v = np.random.default_rng(rng.getrandbits(64)).normal(0.0, 2.0, (3, heads, 16, 8))
    return q, k, v, rng.random() < 0.5
