"""Draws from all edges, and again if the edge is within a group; every vertex has the label of its group."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = [*range(n)]
        left = n
        while left > 2:
            u, v = edges[randbelow(len(edges))]
            if label[u] == label[v]:
                continue
            old, new = max(label[u], label[v]), min(label[u], label[v])
            label = [new if x == old else x for x in label]
            left -= 1
        best = min(best, len([1 for u, v in edges if label[u] != label[v]]))
    return best
