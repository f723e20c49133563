"""Turns the grid into the grid of best sums."""


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    paths: dict[tuple[int, int], int] = {}
    for i, row in enumerate(grid):
        for j, x in enumerate(row):
            if x is None:
                continue
            if i == j == 0:
                paths[0, 0] = 1
                continue
            ways = [(grid[a][b], paths[a, b]) for a, b in ((i - 1, j), (i, j - 1)) if (a, b) in paths]
            if ways:
                top = max(total for total, _ in ways if total is not None)
                row[j] = x + top
                paths[i, j] = sum(count for total, count in ways if total == top)
    last = grid[-1][-1]
    count = paths.get((len(grid) - 1, len(grid[0]) - 1))
    return (last, count) if last is not None and count else None
