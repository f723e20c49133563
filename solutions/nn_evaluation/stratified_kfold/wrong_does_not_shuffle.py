"""Deals out the examples in the order in which they stand."""

from collections import defaultdict
from itertools import chain


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, c in enumerate(y):
        members[c].append(i)
    order = [*chain(*members.values())]
    return [order[fold::k] for fold in range(k)]
