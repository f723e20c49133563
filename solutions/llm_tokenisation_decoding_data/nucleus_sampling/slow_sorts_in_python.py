"""Right, but sorts and adds up in Python."""

import math

import numpy as np


def top_p(logits: np.ndarray, p: float) -> np.ndarray:
    z = logits.tolist()
    highest = max(z)
    weights = [math.exp(logit - highest) for logit in z]
    enough, total = p * math.fsum(weights), 0.0
    filtered = [0.0] * len(z)
    for i in sorted(range(len(z)), key=lambda i: (-z[i], i)):
        if total >= enough and p < 1:
            break
        filtered[i] = weights[i]
        total += weights[i]
    return np.array([weight / total for weight in filtered])
