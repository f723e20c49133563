"""Turns the array of the caller into absolute values."""

import math

import numpy as np

erf = np.vectorize(math.erf, otypes=[float])


def activations(x: np.ndarray) -> dict[str, np.ndarray]:
    entries = x.copy()
    z = np.exp(-np.abs(x, out=x))
    x = entries
    by_tanh = x * (1.0 + np.tanh(np.sqrt(2.0 / np.pi) * (x + 0.044715 * x**3))) / 2.0
    return {
        "gelu": x * (1.0 + erf(x / np.sqrt(2.0))) / 2.0,
        "gelu_tanh": by_tanh,
        "silu": x * np.where(x >= 0, 1.0, z) / (1.0 + z),
    }
