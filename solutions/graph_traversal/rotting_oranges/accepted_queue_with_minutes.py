"""A queue of places with the minute in which they became rotten; what is done is written into the grid."""

from collections import deque


def minutes_to_rot(grid: list[list[int]]) -> int:
    queue = deque((i, j, 0) for i, row in enumerate(grid) for j, place in enumerate(row) if place == 2)
    last = 0
    while queue:
        i, j, last = queue.popleft()
        for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                grid[y][x] = 2
                queue.append((y, x, last + 1))
    return -1 if any(1 in row for row in grid) else last
