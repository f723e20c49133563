"""Joins cells that only touch at a corner."""


def count_islands(grid: list[list[int]]) -> int:
    seen = set()
    islands = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell and (i, j) not in seen:
                islands += 1
                seen.add((i, j))
                stack = [(i, j)]
                while stack:
                    r, c = stack.pop()
                    for y, x in [(r + dy, c + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]:
                        if 0 <= y < len(grid) and 0 <= x < len(row) and grid[y][x] and (y, x) not in seen:
                            seen.add((y, x))
                            stack.append((y, x))
    return islands
