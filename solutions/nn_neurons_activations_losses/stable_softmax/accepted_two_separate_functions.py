"""Probabilities and logarithms computed apart, with the axis moved to the end and the shift before the division."""

import numpy as np


def probabilities(rows: np.ndarray) -> np.ndarray:
    return np.exp(rows) / np.exp(rows).sum(-1)[..., None]


def logarithms(rows: np.ndarray) -> np.ndarray:
    return rows - np.log(np.exp(rows).sum(-1))[..., None]


def softmax(x: np.ndarray, axis: int = -1, temperature: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    rows = np.swapaxes(x, axis, -1)
    rows = (rows - rows.max(-1)[..., None]) / temperature
    return np.swapaxes(probabilities(rows), axis, -1), np.swapaxes(logarithms(rows), axis, -1)
