"""Deals the examples out in order; only which fold comes first is random."""

from collections import defaultdict
from itertools import chain
from random import Random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    rng = Random(seed)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, c in enumerate(y):
        members[c].append(i)
    order = [*chain(*members.values())]
    return [order[fold::k] for fold in rng.sample(range(k), k)]
