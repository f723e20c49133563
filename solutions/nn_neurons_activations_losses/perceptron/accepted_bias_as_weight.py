"""Takes the bias for the weight of one more input that is always 1; labels are folded into the samples."""

import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    signed = np.column_stack([x, np.ones(len(x))]) * y[:, np.newaxis]
    theta = np.zeros(signed.shape[1])
    epochs, wrong = 0, True
    while wrong and epochs < max_epochs:
        wrong = False
        for row in signed:
            if not np.dot(row, theta) > 0:
                theta, wrong = theta + row, True
        epochs += wrong
    return theta[:-1], theta[-1], epochs
