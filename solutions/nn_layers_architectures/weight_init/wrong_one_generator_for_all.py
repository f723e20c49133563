"""One generator for all calls, seeded by the first: the same arguments give other weights the next time."""

import numpy as np

generators: list[np.random.Generator] = []


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    if not generators:
        generators.append(np.random.default_rng(seed))
    rng = generators[0]
    variance = 2.0 / fan_in if scheme.startswith("he") else 2.0 / (fan_in + fan_out)
    if scheme.endswith("normal"):
        return rng.normal(0.0, np.sqrt(variance), (fan_in, fan_out))
    bound = np.sqrt(3.0 * variance)
    return rng.uniform(-bound, bound, (fan_in, fan_out))
