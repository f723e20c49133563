from random import Random

import numpy as np

SMALLEST = 4096
LARGEST = 1 << 16


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray]:
    """As many positive as negative examples, and many small groups of equal scores."""
    new = np.random.default_rng(rng.getrandbits(64))
    labels = new.permutation(np.arange(n) % 2)
    return new.integers(0, n, n) / n + 0.1 * labels, labels
