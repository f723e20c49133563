"""Counts every path, however little it collects."""

import math


def best_path(grid: list[list[int | None]]) -> tuple[float, int] | None:
    row = [(-math.inf, 0)] * len(grid[0])
    row[0] = (0.0, 1)
    for line in grid:
        left = (-math.inf, 0)
        for j, x in enumerate(line):
            left = (-math.inf, 0) if x is None else (max(row[j][0], left[0]) + x, row[j][1] + left[1])
            row[j] = left
    return row[-1] if row[-1][1] else None
