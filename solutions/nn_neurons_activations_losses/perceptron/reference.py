import numpy as np


def train_perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, int]:
    """Weights, bias and number of epochs with a mistake: O(N D) time an epoch (Rosenblatt 1958).

    If some line through the data has all samples at least `margin` away, and none is longer than R, there are at most
    (R / margin) ** 2 mistakes in all, however many samples (Novikoff 1962).
    """
    w, b = np.zeros(x.shape[1]), 0.0
    for epoch in range(max_epochs):
        clean = True
        for i, label in enumerate(y):
            if label * (x[i] @ w + b) <= 0:
                w += label * x[i]
                b += label
                clean = False
        if clean:
            return w, b, epoch
    return w, b, max_epochs
