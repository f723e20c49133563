"""Right, but multiplies by the V by V Jacobian of softmax, row by row."""

import numpy as np


def softmax_ce_backward(logits: np.ndarray, targets: np.ndarray) -> np.ndarray:
    gradient = np.zeros_like(logits)
    for i, target in enumerate(targets):
        powers = np.exp(logits[i] - logits[i].max())
        p = powers / powers.sum()
        # Column `target` of the Jacobian over -p[target], which may be 0, so that the factor is taken out of it first.
        jacobian_over_p = np.eye(len(p)) - np.outer(np.ones(len(p)), p)
        gradient[i] = -jacobian_over_p[target] / len(logits)
    return gradient
