"""A list of the edges that are left, with the names of groups for ends; stops early where nothing better can come."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    best: float = float("inf")
    for _ in range(trials):
        left = [(u, v) for u, v in edges]
        for _ in range(n - 2):
            a, b = left[randbelow(len(left))]
            left = [(b if u == a else u, b if v == a else v) for u, v in left]
            left = [(u, v) for u, v in left if u != v]
        best = min(best, len(left))
        if best == 1:
            break
    return int(best)
