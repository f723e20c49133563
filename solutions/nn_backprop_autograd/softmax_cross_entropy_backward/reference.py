import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The gradient of the mean cross-entropy: O(N V) time and space.

    A row's loss is log(sum of exp(logits)) - logits[target]. The first term has the probabilities as slopes, the
    second has 1 at the target. Softmax and logarithm are never told apart, so nothing of size V by V comes up.
    """
    n = len(logits)
    # Lowering a row by its maximum changes no probability, and no exponential can overflow.
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    gradient = powers / powers.sum(axis=1, keepdims=True)
    gradient[np.arange(n), targets] -= 1.0
    return gradient / n
