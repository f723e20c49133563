"""Lets the first rotten orange spread as far as it can before the next has its turn."""

from collections import deque


def minutes_to_rot(grid: list[list[int]]) -> int:
    sources = [(i, j) for i, row in enumerate(grid) for j, place in enumerate(row) if place == 2]
    longest = 0
    for source in sources:
        queue = deque([(*source, 0)])
        while queue:
            i, j, minutes = queue.popleft()
            longest = max(longest, minutes)
            for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                    grid[y][x] = 2
                    queue.append((y, x, minutes + 1))
    return -1 if any(1 in row for row in grid) else longest
