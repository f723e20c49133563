"""Compares the sign of the score, on plain lists."""

import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    weights, bias = [0.0] * x.shape[1], 0
    samples = list(zip(x.tolist(), y.tolist(), strict=True))
    busy_epochs = 0
    for _ in range(max_epochs):
        mistake = False
        for sample, label in samples:
            score = bias + sum(w * v for w, v in zip(weights, sample, strict=True))
            if (score > 0) - (score < 0) != label:
                mistake = True
                bias += label
                for j, v in enumerate(sample):
                    weights[j] += label * v
        if not mistake:
            break
        busy_epochs += 1
    return np.array(weights), float(bias), busy_epochs
