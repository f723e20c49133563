"""Points in random order go into a grid as wide as the best distance, made anew when that becomes less (Rabin)."""

from math import isqrt
from random import sample


def closest_pair(points: list[tuple[int, int]]) -> int:
    order = sample(points, len(points))
    best = (order[0][0] - order[1][0]) ** 2 + (order[0][1] - order[1][1]) ** 2
    grid: dict[tuple[int, int], list[tuple[int, int]]] = {}
    width = isqrt(best) + 1
    for i, (x, y) in enumerate(order):
        column, row = x // width, y // width
        around = [(c, r) for c in (column - 1, column, column + 1) for r in (row - 1, row, row + 1)]
        near = [(x - u) ** 2 + (y - v) ** 2 for cell in around for u, v in grid.get(cell, ())]
        if i >= 2 and near and min(near) < best:
            best = min(near)
            if best == 0:
                return 0
            width = isqrt(best) + 1
            grid = {}
            for u, v in order[:i]:
                grid.setdefault((u // width, v // width), []).append((u, v))
        grid.setdefault((x // width, y // width), []).append((x, y))
    return best
