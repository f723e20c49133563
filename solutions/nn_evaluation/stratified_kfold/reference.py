from collections import defaultdict
from itertools import chain
from random import Random


def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    """k random folds, every class spread evenly: O(n) time and space.

    All examples are dealt out in turn, class after class: neighbours of one class go to neighbouring folds. Since one
    class begins where the one before it ended, the folds are equally large, too, up to one.
    """
    rng = Random(seed)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for i, c in enumerate(y):
        members[c].append(i)
    for indices in members.values():
        rng.shuffle(indices)
    order = [*chain(*members.values())]
    return [order[fold::k] for fold in range(k)]
