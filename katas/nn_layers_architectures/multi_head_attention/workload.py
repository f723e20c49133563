from random import Random

import numpy as np

SMALLEST, LARGEST = 64, 1024


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray, int, bool]:
    """n tokens in sequences of 32: no token is worth a loop, and one over heads, or even sequences, costs little."""
    new, d = np.random.default_rng(rng.getrandbits(64)).normal, 16
    x, wqkv, wo = new(size=(n // 32, 32, d)), new(0.0, d**-0.5, (d, 3 * d)), new(0.0, d**-0.5, (d, d))
    return x, wqkv, wo, 8, rng.random() < 0.5
