"""Takes the drawn edges out of the list that it was given, though only in the last trial."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best = len(edges)
    for trial in range(trials):
        left = edges if trial == trials - 1 else edges.copy()
        label = list(range(n))
        while len(set(label)) > 2:
            u, v = left.pop(randbelow(len(left)))
            a, b = label[u], label[v]
            label = [b if x == a else x for x in label]
        best = min(best, sum(label[u] != label[v] for u, v in left))
    return best
