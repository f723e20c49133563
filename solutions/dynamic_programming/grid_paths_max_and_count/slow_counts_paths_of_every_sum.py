"""Keeps for each cell how many paths collect each sum, the poor ones too: O(rows * columns * sums)."""

from collections import Counter


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    row: list[Counter[int]] = [Counter() for _ in grid[0]]
    row[0][0] = 1
    for line in grid:
        left: Counter[int] = Counter()
        for j, x in enumerate(line):
            here: Counter[int] = Counter()
            if x is not None:
                for total, paths in [*row[j].items(), *left.items()]:
                    here[total + x] += paths
            left = row[j] = here
    return (max(row[-1]), row[-1][max(row[-1])]) if row[-1] else None
