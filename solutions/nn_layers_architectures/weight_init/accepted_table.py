"""A table of schemes, and the old generator of NumPy."""

import numpy as np

DRAWS = {
    "xavier_normal": lambda rng, i, o: rng.randn(i, o) * (2 / (i + o)) ** 0.5,
    "xavier_uniform": lambda rng, i, o: (2 * rng.rand(i, o) - 1) * (6 / (i + o)) ** 0.5,
    "he_normal": lambda rng, i, o: rng.randn(i, o) * (2 / i) ** 0.5,
    "he_uniform": lambda rng, i, o: (2 * rng.rand(i, o) - 1) * (6 / i) ** 0.5,
}


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    return DRAWS[scheme](np.random.RandomState(seed), fan_in, fan_out)
