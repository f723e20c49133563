"""Gives no more folds than it has examples for."""

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
    order = [*chain(*members.values())]
    return [order[fold::k] for fold in range(min(k, len(order)))]
