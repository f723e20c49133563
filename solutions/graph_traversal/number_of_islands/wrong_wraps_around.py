"""Takes indices by their remainder: the first row is beside the last, and the first column too."""


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
                    for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                        y, x = y % len(grid), x % len(row)
                        if grid[y][x] and (y, x) not in seen:
                            seen.add((y, x))
                            stack.append((y, x))
    return islands
