"""Takes every negative axis for the last one."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    along = axis if axis >= 0 else x.ndim - 1
    z = x / temperature
    shifted = z - z.max(axis=along, keepdims=True)
    powers = np.exp(shifted)
    totals = powers.sum(axis=along, keepdims=True)
    return powers / totals, shifted - np.log(totals)
