"""Walks every path: exponential."""


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    m, n = len(grid), len(grid[0])

    def walk(i: int, j: int) -> tuple[int, int] | None:
        x = grid[i][j]
        if x is None:
            return None
        if i == m - 1 and j == n - 1:
            return x, 1
        ways = [walk(a, b) for a, b in ((i + 1, j), (i, j + 1)) if a < m and b < n]
        open_ways = [way for way in ways if way]
        if not open_ways:
            return None
        top = max(total for total, _ in open_ways)
        return x + top, sum(paths for total, paths in open_ways if total == top)

    return walk(0, 0)
