"""A digit of the constant is lost: 0.04715."""

import math

import numpy as np

erf = np.vectorize(math.erf, otypes=[float])


def activations(x: np.ndarray) -> dict[str, np.ndarray]:
    z = np.exp(-np.abs(x))
    by_tanh = x * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (x + 0.04715 * x**3))) / 2.0
    return {
        "gelu": x * (1.0 + erf(x / np.sqrt(2.0))) / 2.0,
        "gelu_tanh": by_tanh,
        "silu": x * np.where(x >= 0, 1.0, z) / (1.0 + z),
    }
