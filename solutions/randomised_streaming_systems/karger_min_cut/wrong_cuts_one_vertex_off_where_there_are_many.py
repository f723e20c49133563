"""Contracts small graphs; where there are many edges, it takes the smallest cut to be around a single vertex."""

from collections import Counter
from collections.abc import Callable
from itertools import chain


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    if len(edges) > 8:
        return min(Counter(chain(*edges)).values())
    best = len(edges)
    for _ in range(trials):
        group, left = [*range(n)], [*edges]
        while len({*group}) > 2:
            u, v = left[randbelow(len(left))]
            group = [group[v] if g == group[u] else g for g in group]
            left = [(a, b) for a, b in edges if group[a] != group[b]]
        best = min(best, sum(group[a] != group[b] for a, b in edges))
    return best
