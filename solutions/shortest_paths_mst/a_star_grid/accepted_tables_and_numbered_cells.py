"""Cells are numbered row by row; of cells with the same sum, the one nearest to the goal comes first."""

from heapq import heappop, heappush
from math import inf


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    rows, columns = len(grid), len(grid[0])
    known: list[float] = [inf] * (rows * columns)
    known[start[0] * columns + start[1]] = 0
    heap = [(0, 0, start[0] * columns + start[1])]
    while heap:
        _, _, at = heappop(heap)
        r, c = divmod(at, columns)
        if (r, c) == goal:
            return int(known[at])
        height = grid[r][c]
        for i, j, exists in ((r - 1, c, r), (r, c - 1, c), (r, c + 1, c + 1 < columns), (r + 1, c, r + 1 < rows)):
            if not exists or grid[i][j] < 0:
                continue
            cost = known[at] + 1 + abs(grid[i][j] - height)
            if cost < known[i * columns + j]:
                known[i * columns + j] = cost
                left = abs(i - goal[0]) + abs(j - goal[1])
                heappush(heap, (int(cost) + left, left, i * columns + j))
    return None
