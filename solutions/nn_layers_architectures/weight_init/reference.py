import math

import numpy as np


def init_weights(fan_in: int, fan_out: int, scheme: str, seed: int) -> np.ndarray:
    """Weights that keep the variance of signals (Glorot and Bengio 2010, He et al. 2015).

    A neuron adds up fan_in products, so its variance is fan_in times that of a weight times the mean square of its
    inputs. ReLU halves a mean square, hence the 2 of He. Backwards it is fan_out that counts; Xavier balances both.
    """
    rule, kind = scheme.split("_")
    variance = 2.0 / fan_in if rule == "he" else 2.0 / (fan_in + fan_out)
    rng = np.random.default_rng(seed)
    if kind == "normal":
        return rng.normal(0.0, math.sqrt(variance), (fan_in, fan_out))
    bound = math.sqrt(3.0 * variance)
    return rng.uniform(-bound, bound, (fan_in, fan_out))
