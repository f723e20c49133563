"""Turns land into water as it goes, in the caller's map."""


def count_islands(grid: list[list[int]]) -> int:
    def sink(i: int, j: int) -> bool:
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0]) and grid[i][j]):
            return False
        grid[i][j] = 0
        for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            sink(y, x)
        return True

    return sum(sink(i, j) for i in range(len(grid)) for j in range(len(grid[0])))
