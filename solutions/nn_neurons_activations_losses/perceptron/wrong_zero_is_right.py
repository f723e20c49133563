"""Takes a score of 0 for the right answer: with weights of 0, nothing is ever learned."""

import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    w, b = np.zeros(x.shape[1]), 0.0
    for epoch in range(max_epochs):
        mistakes = 0
        for sample, label in zip(x, y, strict=True):
            if label * (sample @ w + b) < 0:
                w += label * sample
                b += label
                mistakes += 1
        if mistakes == 0:
            return w, b, epoch
    return w, b, max_epochs
