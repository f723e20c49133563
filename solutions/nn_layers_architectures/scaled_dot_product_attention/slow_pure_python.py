"""Right, but number by number in Python."""

import math

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, causal: bool) -> np.ndarray:
    out = np.zeros((*q.shape[:-1], v.shape[-1]))
    for head in np.ndindex(q.shape[:-2]):
        keys, columns = k[head].tolist(), v[head].T.tolist()
        for i, query in enumerate(q[head].tolist()):
            seen = keys[: i + 1] if causal else keys
            scores = [sum(a * b for a, b in zip(query, key, strict=True)) / math.sqrt(len(query)) for key in seen]
            highest = max(scores)
            powers = [math.exp(score - highest) for score in scores]
            total = sum(powers)
            sums = [sum(power * value for power, value in zip(powers, column)) for column in columns]
            out[head][i] = [number / total for number in sums]
    return out
