from random import Random

import numpy as np

SMALLEST, LARGEST = 8, 256


def workload(n: int, rng: Random) -> list[list[object]]:
    """n steps with broad tokens, so that the weights are most of the work of a step that uses them once.

    Beside that, an array made anew from a list of keys costs little; the products of all tokens made anew do not.
    """
    new = np.random.default_rng(rng.getrandbits(64)).normal
    weights = [new(0.0, 0.05, (1024, 128)) for _ in range(3)]
    return [["CachedAttention", *weights, n], *(["step", x] for x in new(size=(n, 1024)))]
