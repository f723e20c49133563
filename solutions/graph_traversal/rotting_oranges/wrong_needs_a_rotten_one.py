"""Says -1 whenever nothing is rotten, even where nothing is fresh."""


def minutes_to_rot(grid: list[list[int]]) -> int:
    level = [(i, j) for i, row in enumerate(grid) for j, place in enumerate(row) if place == 2]
    minutes = -1
    while level:
        minutes += 1
        following = []
        for i, j in level:
            for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= y < len(grid) and 0 <= x < len(grid[0]) and grid[y][x] == 1:
                    grid[y][x] = 2
                    following.append((y, x))
        level = following
    return -1 if any(1 in row for row in grid) else minutes
