"""Each fold gets the whole part of a class's k-th, the last one all that is left."""

from collections import defaultdict
from random import Random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    rng = Random(seed)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, c in enumerate(y):
        members[c].append(i)
    for indices in members.values():
        rng.shuffle(indices)
    folds: list[list[int]] = [[] for _ in range(k)]
    for indices in members.values():
        size = len(indices) // k
        for fold in range(k):
            folds[fold] += indices[fold * size : (fold + 1) * size if fold < k - 1 else len(indices)]
    return folds
