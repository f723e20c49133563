"""Asks `if not x`, which is true of 0 too."""

import math


def best_path(grid: list[list[int | None]]) -> tuple[float, int] | None:
    nothing = (-math.inf, 0)
    row = [nothing] * len(grid[0])
    row[0] = (0.0, 1)
    for line in grid:
        left = nothing
        for j, x in enumerate(line):
            if not x:
                left = nothing
            elif row[j][0] == left[0]:
                left = (left[0] + x, left[1] + row[j][1])
            else:
                total, paths = max(row[j], left)
                left = (total + x, paths)
            row[j] = left
    return row[-1] if row[-1][1] else None
