def count_islands(grid: list[list[int]]) -> int:
    """The number of groups of land cells that hang together by their sides: O(R * C) time and space.

    Each unseen land cell begins an island, and all of that is marked before the next one is looked for. A cell goes
    on the stack once, since it is marked when it does.
    """
    seen = [[False] * len(row) for row in grid]
    islands = 0
    for i, row in enumerate(grid):
        for j, cell in enumerate(row):
            if cell == 0 or seen[i][j]:
                continue
            islands += 1
            seen[i][j] = True
            stack = [(i, j)]
            while stack:
                r, c = stack.pop()
                for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    inside = 0 <= y < len(grid) and 0 <= x < len(row)
                    if inside and grid[y][x] == 1 and not seen[y][x]:
                        seen[y][x] = True
                        stack.append((y, x))
    return islands
