"""Right, but number by number in Python."""

import math

import numpy as np


def product(rows: list, columns: list) -> list:
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in rows]


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    d = x.shape[2]
    c = d // heads
    sequences = []
    for sequence in x.tolist():
        qkv = product(sequence, wqkv.T.tolist())
        joined: list = [[] for _ in sequence]
        for h in range(heads):
            q, k, v = ([row[s * d + h * c : s * d + (h + 1) * c] for row in qkv] for s in range(3))
            for i, scores in enumerate(product(q, k)):
                seen = [score / math.sqrt(c) for score in (scores[: i + 1] if causal else scores)]
                powers = [math.exp(score - max(seen)) for score in seen]
                weights = [power / sum(powers) for power in powers]
                joined[i] += product([weights], [*zip(*v[: len(weights)], strict=True)])[0]
        sequences.append(product(joined, wo.T.tolist()))
    return np.array(sequences)
