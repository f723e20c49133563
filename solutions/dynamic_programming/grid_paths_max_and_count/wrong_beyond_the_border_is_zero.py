"""Pads the grid with sums of 0, which are better than losses: paths come in over the border."""


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    m, n = len(grid), len(grid[0])
    best = [[0] * (n + 1) for _ in range(m + 1)]
    paths = [[0] * (n + 1) for _ in range(m + 1)]
    paths[0][1] = 1
    for i, line in enumerate(grid, 1):
        for j, x in enumerate(line, 1):
            if x is None:
                continue
            above, left = best[i - 1][j], best[i][j - 1]
            best[i][j] = max(above, left) + x
            paths[i][j] = paths[i - 1][j] * (above >= left) + paths[i][j - 1] * (left >= above)
    return (best[m][n], paths[m][n]) if paths[m][n] else None
