"""Right, but sorts and adds up in Python."""

import math

import numpy as np


def sample_top_k(logits: np.ndarray, k: int, temperature: float, u: float) -> int:
    z = logits.tolist()
    if temperature == 0:
        return z.index(max(z))
    kept = sorted(sorted(range(len(z)), key=lambda i: (-z[i], i))[:k])
    highest = max(z)
    weights = [math.exp((z[i] - highest) / temperature) for i in kept]
    point = u * sum(weights)
    for i, weight in zip(kept, weights, strict=True):
        point -= weight
        if point < 0:
            return i
    return max(i for i, weight in zip(kept, weights, strict=True) if weight > 0)
