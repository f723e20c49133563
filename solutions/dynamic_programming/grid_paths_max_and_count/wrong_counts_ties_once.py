"""Where both ways in are equally good, keeps the count of one."""

import math


def best_path(grid: list[list[int | None]]) -> tuple[float, int] | None:
    nothing = (-math.inf, 0)
    row = [nothing] * len(grid[0])
    row[0] = (0.0, 1)
    for line in grid:
        left = nothing
        for j, x in enumerate(line):
            total, paths = max(row[j], left)
            left = nothing if x is None else (total + x, paths)
            row[j] = left
    return row[-1] if row[-1][1] else None
