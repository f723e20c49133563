"""Subtracts the maximum in place, in the array that it was given."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    x -= x.max(axis=axis, keepdims=True)
    z = x / temperature
    powers = np.exp(z)
    totals = powers.sum(axis=axis, keepdims=True)
    return powers / totals, z - np.log(totals)
