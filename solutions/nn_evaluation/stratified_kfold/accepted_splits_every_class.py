"""Each class is permuted and cut into k pieces by NumPy, the larger ones always for the first folds."""

import numpy as np


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    rng = np.random.default_rng(seed)
    labels = np.array(y, dtype=np.int64)
    folds: list[list[int]] = [[] for _ in range(k)]
    for c in np.unique(labels):
        pieces = np.array_split(rng.permutation(np.flatnonzero(labels == c)), k)
        for fold, piece in zip(folds, pieces, strict=True):
            fold.extend(piece.tolist())
    return folds
