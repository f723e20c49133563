"""Keeps sets of neighbours: edges that come to lie side by side count as one."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for _ in range(trials):
        label = list(range(n))
        while True:
            left = sorted({(label[u], label[v]) for u, v in edges if label[u] != label[v]})
            if len(set(label)) == 2:
                break
            a, b = left[randbelow(len(left))]
            label = [b if x == a else x for x in label]
        best = min(best, len(left))
    return best
