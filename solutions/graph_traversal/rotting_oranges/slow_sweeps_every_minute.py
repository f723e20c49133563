"""Looks at the whole grid in every minute: O(minutes * R * C)."""


def minutes_to_rot(grid: list[list[int]]) -> int:
    minutes = 0
    while True:
        rots = []
        for i, row in enumerate(grid):
            for j, place in enumerate(row):
                if place == 2:
                    for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= y < len(grid) and 0 <= x < len(row) and grid[y][x] == 1:
                            rots.append((y, x))
        if not rots:
            return -1 if any(1 in row for row in grid) else minutes
        for y, x in rots:
            grid[y][x] = 2
        minutes += 1
