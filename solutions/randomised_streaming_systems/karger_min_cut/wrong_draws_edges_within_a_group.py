"""Takes an edge within a group for a contraction: too many groups are left, and the edges between all of them count."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = list(range(n))
        for _ in range(n - 2):
            u, v = edges[randbelow(len(edges))]
            a, b = label[u], label[v]
            label = [b if x == a else x for x in label]
        best = min(best, sum(label[u] != label[v] for u, v in edges))
    return best
