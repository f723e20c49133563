"""Joins two groups drawn at random, whether there is an edge between them or not."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = list(range(n))
        while len(set(label)) > 2:
            groups = sorted(set(label))
            a = groups.pop(randbelow(len(groups)))
            b = groups[randbelow(len(groups))]
            label = [b if x == a else x for x in label]
        best = min(best, sum(label[u] != label[v] for u, v in edges))
    return best
