"""Finds the best sums with a table, but counts by walking all the best paths, of which there may be very many."""

import math


def best_path(grid: list[list[int | None]]) -> tuple[float, int] | None:
    m, n = len(grid), len(grid[0])
    best = [[-math.inf] * (n + 1) for _ in range(m + 1)]
    best[0][1] = 0
    for i, line in enumerate(grid, 1):
        for j, x in enumerate(line, 1):
            if x is not None:
                best[i][j] = max(best[i - 1][j], best[i][j - 1]) + x
    if best[m][n] == -math.inf:
        return None
    count, waiting = 0, [(m, n)]
    while waiting:
        i, j = waiting.pop()
        if (i, j) == (1, 1):
            count += 1
            continue
        top = max(best[i - 1][j], best[i][j - 1])
        waiting += [(a, b) for a, b in ((i - 1, j), (i, j - 1)) if best[a][b] == top]
    return best[m][n], count
