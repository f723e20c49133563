"""Leaves out classes that have fewer than k examples."""

from collections import defaultdict
from itertools import chain
from random import Random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    rng = Random(seed)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, c in enumerate(y):
        members[c].append(i)
    for indices in members.values():
        rng.shuffle(indices)
    order = [*chain(*(indices for indices in members.values() if len(indices) >= k))]
    return [order[fold::k] for fold in range(k)]
