"""Marks settled cells as walls in the grid of the caller."""

from heapq import heappop, heappush


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    waiting = [(0, 0, start)]
    while waiting:
        _, cost, cell = heappop(waiting)
        if cell == goal:
            return cost
        r, c = cell
        height = grid[r][c]
        if height < 0:
            continue
        grid[r][c] = -1
        for i, j in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
            if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] >= 0:
                reached = cost + 1 + abs(grid[i][j] - height)
                estimate = abs(i - goal[0]) + abs(j - goal[1])
                heappush(waiting, (reached + estimate, reached, (i, j)))
    return None
