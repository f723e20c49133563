"""Keeps the least cost known of each cell and where it came from; measures the estimate as the crow flies."""

import heapq
import math
from itertools import pairwise


def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    g_score = {start: 0}
    came_from: dict[tuple[int, int], tuple[int, int]] = {}
    open_set = [(math.dist(start, goal), start)]
    closed_set = set()
    while open_set:
        _, current = heapq.heappop(open_set)
        if current in closed_set:
            continue
        if current == goal:
            path = [current]
            while path[-1] in came_from:
                path.append(came_from[path[-1]])
            return sum(1 + abs(grid[a][b] - grid[c][d]) for (a, b), (c, d) in pairwise(path))
        closed_set.add(current)
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            r, c = current[0] + dr, current[1] + dc
            if not (0 <= r < len(grid) and 0 <= c < len(grid[0])):
                continue
            if grid[r][c] == -1:
                continue
            tentative = g_score[current] + 1 + abs(grid[r][c] - grid[current[0]][current[1]])
            if tentative < g_score.get((r, c), math.inf):
                g_score[r, c] = tentative
                came_from[r, c] = current
                heapq.heappush(open_set, (tentative + math.dist((r, c), goal), (r, c)))
    return None
