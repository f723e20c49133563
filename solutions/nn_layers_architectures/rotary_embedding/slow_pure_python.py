"""Right, but pair by pair of every token in Python."""

import math

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    t, d = x.shape[-2:]
    angles = [[p * base ** (-c / d) for c in range(0, d, 2)] for p in positions.tolist()]
    turns = [[(math.cos(angle), math.sin(angle)) for angle in row] for row in angles]
    out = []
    for n, token in enumerate(x.reshape(-1, d).tolist()):
        row = []
        for i, (cos, sin) in enumerate(turns[n % t]):
            a, b = token[2 * i], token[2 * i + 1]
            row += [a * cos - b * sin, a * sin + b * cos]
        out.append(row)
    return np.array(out).reshape(x.shape)
