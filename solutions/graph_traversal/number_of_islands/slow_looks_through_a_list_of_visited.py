"""Keeps the cells that it has seen in a list, and looks through it for every cell: O(cells^2)."""


def count_islands(grid: list[list[int]]) -> int:
    visited: list[tuple[int, int]] = []
    islands = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell and (i, j) not in visited:
                islands += 1
                stack = [(i, j)]
                while stack:
                    r, c = stack.pop()
                    if (r, c) in visited:
                        continue
                    visited.append((r, c))
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        if 0 <= y < len(grid) and 0 <= x < len(row) and grid[y][x]:
                            stack.append((y, x))
    return islands
