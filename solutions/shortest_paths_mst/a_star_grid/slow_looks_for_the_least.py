"""Looks through all waiting cells for the least sum, in place of a heap: O(V^2)."""


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    known = {start: 0}
    waiting = {start: abs(start[0] - goal[0]) + abs(start[1] - goal[1])}
    settled = set()
    while waiting:
        cell = min(waiting, key=waiting.__getitem__)
        if cell == goal:
            return known[cell]
        del waiting[cell]
        settled.add(cell)
        r, c = cell
        for i, j in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
            if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] >= 0 and (i, j) not in settled:
                reached = known[cell] + 1 + abs(grid[i][j] - grid[r][c])
                if (i, j) not in known or reached < known[i, j]:
                    known[i, j] = reached
                    waiting[i, j] = reached + abs(i - goal[0]) + abs(j - goal[1])
    return None
