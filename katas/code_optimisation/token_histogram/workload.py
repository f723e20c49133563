from random import Random

import numpy as np

SMALLEST, LARGEST = 512, 1 << 19


def workload(n: int, rng: Random) -> tuple[np.ndarray, int]:
    """As many ids as a small vocabulary has tokens, eight times over."""
    vocab = n // 8
    return np.random.default_rng(rng.getrandbits(64)).integers(0, vocab, n), vocab
