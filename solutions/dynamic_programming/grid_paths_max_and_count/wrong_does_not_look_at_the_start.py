"""Puts one path on the first cell, without asking whether it is blocked."""


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    m, n = len(grid), len(grid[0])
    best: dict[tuple[int, int], tuple[int, int]] = {(0, 0): (grid[0][0] or 0, 1)}
    for i in range(m):
        for j in range(n):
            x = grid[i][j]
            ways = [best[at] for at in ((i - 1, j), (i, j - 1)) if at in best]
            if x is None or not ways:
                continue
            top = max(total for total, _ in ways)
            best[i, j] = (top + x, sum(paths for total, paths in ways if total == top))
    return best.get((m - 1, n - 1))
