"""Brings all edges into random order, and joins sets of vertices in that order; the rest of the edges are counted."""

from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    def one_cut() -> int:
        order = edges[:]
        for i in range(len(order) - 1, 0, -1):
            j = randbelow(i + 1)
            order[i], order[j] = order[j], order[i]
        groups = [{v} for v in range(n)]
        for u, v in order:
            if len(groups) == 2:
                break
            a = next(group for group in groups if u in group)
            b = next(group for group in groups if v in group)
            if a is not b:
                a |= b
                groups.remove(b)
        return sum((u in groups[0]) != (v in groups[0]) for u, v in edges)

    return min(one_cut() for _ in range(trials))
