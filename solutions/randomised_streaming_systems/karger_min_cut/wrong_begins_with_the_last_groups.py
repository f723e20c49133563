"""Sets up the groups once: after the first trial, nothing is left to be contracted."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    label = list(range(n))
    best = len(edges)
    for _ in range(trials):
        while len(set(label)) > 2:
            left = [(label[u], label[v]) for u, v in edges if label[u] != label[v]]
            a, b = left[randbelow(len(left))]
            label = [b if x == a else x for x in label]
        best = min(best, sum(label[u] != label[v] for u, v in edges))
    return best
