"""Right, but entry by entry in Python."""

import math

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float, rms: bool) -> np.ndarray:
    scales, shifts, tokens = gamma.tolist(), beta.tolist(), []
    for token in x.reshape(-1, x.shape[-1]).tolist():
        mean = 0.0 if rms else sum(token) / len(token)
        centred = [entry - mean for entry in token]
        root = math.sqrt(sum(entry * entry for entry in centred) / len(token) + eps)
        tokens.append(
            [entry / root * scale + shift for entry, scale, shift in zip(centred, scales, shifts, strict=True)]
        )
    return np.array(tokens).reshape(x.shape)
