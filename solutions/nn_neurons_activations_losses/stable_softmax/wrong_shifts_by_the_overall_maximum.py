"""One maximum for the whole array: a slice far below it underflows to 0 / 0."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    z = x / temperature
    shifted = z - z.max()
    powers = np.exp(shifted)
    totals = powers.sum(axis=axis, keepdims=True)
    return powers / totals, shifted - np.log(totals)
