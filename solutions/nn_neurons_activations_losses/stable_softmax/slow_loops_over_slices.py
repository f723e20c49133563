"""Right, but goes from slice to slice in Python: each costs a handful of NumPy calls."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    z = np.moveaxis(x / temperature, axis, -1)
    logs = np.empty(z.shape)
    for at in np.ndindex(z.shape[:-1]):
        shifted = z[at] - z[at].max()
        logs[at] = shifted - np.log(np.exp(shifted).sum())
    logs = np.moveaxis(logs, -1, axis)
    return np.exp(logs), logs
