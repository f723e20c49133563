"""Number by number, with the generator of the standard library."""

import random

import numpy as np


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    rng = random.Random(seed)
    fans = fan_in if scheme.startswith("he") else (fan_in + fan_out) / 2
    std = (2 / fans if scheme.startswith("he") else 1 / fans) ** 0.5

    def draw() -> float:
        return rng.gauss(0, std) if scheme.endswith("normal") else rng.uniform(-1, 1) * std * 3**0.5

    return np.array([[draw() for _ in range(fan_out)] for _ in range(fan_in)])
