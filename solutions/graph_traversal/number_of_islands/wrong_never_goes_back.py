"""Goes right and down only, as if an island could not bend back."""


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
                    for y, x in ((r, c + 1), (r + 1, c)):
                        if 0 <= y < len(grid) and 0 <= x < len(row) and grid[y][x] and (y, x) not in seen:
                            seen.add((y, x))
                            stack.append((y, x))
    return islands
