from math import isqrt
from random import Random

import numpy as np

SMALLEST = 1024
LARGEST = 1 << 17


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, int]:
    """n examples, and as many classes as keep the matrix at n cells."""
    y_true, y_pred = np.random.default_rng(rng.getrandbits(64)).integers(0, isqrt(n), (2, n))
    return y_true, y_pred, isqrt(n)
