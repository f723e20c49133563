"""Sweeps over the grid and changes it on the way: what has just become rotten spreads in the same minute."""


def minutes_to_rot(grid: list[list[int]]) -> int:
    def spread(i: int, j: int) -> bool:
        changed = False
        for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                grid[y][x] = 2
                changed = True
        return changed

    minutes = 0
    changed = True
    while changed:
        changed = False
        for i in range(len(grid)):
            for j in range(len(grid[0])):
                changed |= grid[i][j] == 2 and spread(i, j)
        minutes += changed
    return -1 if any(1 in row for row in grid) else minutes
