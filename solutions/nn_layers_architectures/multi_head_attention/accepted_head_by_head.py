"""Sequence by sequence and head by head, each with slices of the weights; the heads' results are concatenated."""

import numpy as np


def softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def mha(x: np.ndarray, wqkv: np.ndarray, wo: np.ndarray, heads: int, causal: bool) -> np.ndarray:
    d = x.shape[2]
    c = d // heads
    sequences = []
    for sequence in x:
        joined = []
        for h in range(heads):
            q, k, v = (sequence @ wqkv[:, s * d + h * c : s * d + (h + 1) * c] for s in range(3))
            scores = q @ k.T / np.sqrt(c)
            if causal:
                scores[np.triu_indices(len(sequence), 1)] = -np.inf
            joined.append(softmax(scores) @ v)
        sequences.append(np.concatenate(joined, axis=1) @ wo)
    return np.stack(sequences)
