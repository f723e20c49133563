"""He by the number of outputs."""

import numpy as np


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    variance = 2.0 / fan_out if scheme.startswith("he") else 2.0 / (fan_in + fan_out)
    rng = np.random.default_rng(seed)
    if scheme.endswith("normal"):
        return rng.normal(0.0, np.sqrt(variance), (fan_in, fan_out))
    bound = np.sqrt(3.0 * variance)
    return rng.uniform(-bound, bound, (fan_in, fan_out))
