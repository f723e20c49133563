"""Moves the end of the edge into the other group, and leaves the rest of its own group behind."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = list(range(n))
        while len(set(label)) > 2:
            left = [(u, v) for u, v in edges if label[u] != label[v]]
            u, v = left[randbelow(len(left))]
            label[u] = label[v]
        best = min(best, sum(label[u] != label[v] for u, v in edges))
    return best
