"""Draws a group, then one of the edges that leave it: edges of groups with few of them come too often."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = list(range(n))
        while len(set(label)) > 2:
            groups = sorted(set(label))
            a = groups[randbelow(len(groups))]
            ends = [(label[u], label[v]) for u, v in edges] + [(label[v], label[u]) for u, v in edges]
            neighbours = [w for x, w in ends if x == a and w != a]
            b = neighbours[randbelow(len(neighbours))]
            label = [b if x == a else x for x in label]
        best = min(best, sum(label[u] != label[v] for u, v in edges))
    return best
