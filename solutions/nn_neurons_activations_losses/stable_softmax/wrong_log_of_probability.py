"""Takes the logarithm of probabilities that are rounded to 0."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    z = x / temperature
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    probabilities = powers / powers.sum(axis=axis, keepdims=True)
    return probabilities, np.log(probabilities)
