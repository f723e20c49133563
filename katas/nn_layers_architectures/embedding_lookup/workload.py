from random import Random

import numpy as np

SMALLEST, LARGEST = 128, 8192


def workload(n: int, rng: Random) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """As many tokens as ids: whoever does work for every pair of the two has n squared to do."""
    generator = np.random.default_rng(rng.getrandbits(64))
    table, dout = generator.normal(size=(n, 16)), generator.normal(size=(4, n // 4, 16))
    return table, generator.integers(0, n, (4, n // 4)), dout
