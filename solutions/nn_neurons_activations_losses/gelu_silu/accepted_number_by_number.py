"""Number by number; the sigmoid by way of tanh."""

import math

import numpy as np


def gelu(x: float) -> float:
    return 0.5 * x * math.erfc(-x * math.sqrt(0.5))


def gelu_tanh(x: float) -> float:
    return 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * x * (1 + 0.044715 * x * x)))


def silu(x: float) -> float:
    return 0.5 * x * (1 + math.tanh(0.5 * x))


def activations(x: np.ndarray) -> dict[str, np.ndarray]:
    results = {}
    for function in (silu, gelu_tanh, gelu):
        entries = [function(entry) for entry in x.ravel().tolist()]
        results[function.__name__] = np.array(entries, dtype=float).reshape(x.shape)
    return results
