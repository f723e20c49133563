"""Folds the labels into the array of the caller."""

import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    w, b = np.zeros(x.shape[1]), 0.0
    x *= y[:, np.newaxis]
    for epoch in range(max_epochs):
        mistakes = 0
        for sample, label in zip(x, y, strict=True):
            if sample @ w + label * b <= 0:
                w += sample
                b += label
                mistakes += 1
        if mistakes == 0:
            return w, b, epoch
    return w, b, max_epochs
