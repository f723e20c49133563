"""From the goal backwards; the dict holds only cells that lead there."""


def best_path(grid: list[list[int | None]]) -> list[int] | None:
    m, n = len(grid), len(grid[0])
    best: dict[tuple[int, int], list[int]] = {}
    for i in reversed(range(m)):
        for j in reversed(range(n)):
            here = grid[i][j]
            if here is None:
                continue
            if i == m - 1 and j == n - 1:
                best[i, j] = [here, 1]
                continue
            ways = [best[at] for at in ((i + 1, j), (i, j + 1)) if at in best]
            if ways:
                top = max(total for total, _ in ways)
                best[i, j] = [here + top, sum(paths for total, paths in ways if total == top)]
    return best.get((0, 0))
