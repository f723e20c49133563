"""A pair is a complex number, and to turn it is a product."""

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    frequencies = 1.0 / base ** (np.arange(0, x.shape[-1], 2) / x.shape[-1])
    turns = np.exp(1j * np.outer(positions, frequencies))
    return (np.ascontiguousarray(x).view(complex) * turns).view(float)
