"""Folds each slice with logaddexp, which is stable by itself; probabilities are the exponentials of the logarithms."""

import numpy as np


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> list[np.ndarray]:
    scores = np.divide(x, temperature)
    log_totals = np.expand_dims(np.logaddexp.reduce(scores, axis=axis), axis)
    logs = scores - log_totals
    return [np.exp(logs), logs]
