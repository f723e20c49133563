"""From the goal back, with answers remembered: one recursion for the pair."""

from functools import cache


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    @cache
    def best(i: int, j: int) -> tuple[int, int] | None:
        if i < 0 or j < 0 or (x := grid[i][j]) is None:
            return None
        if i == j == 0:
            return x, 1
        above, left = best(i - 1, j), best(i, j - 1)
        ways = [way for way in (above, left) if way is not None]
        if not ways:
            return None
        top = max(total for total, _ in ways)
        return x + top, sum(paths for total, paths in ways if total == top)

    return best(len(grid) - 1, len(grid[0]) - 1)
