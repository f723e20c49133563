"""Takes the cells of an island out of the set of all land, recursively."""


def count_islands(grid: list[list[int]]) -> int:
    land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}

    def sink(i: int, j: int) -> None:
        if (i, j) in land:
            land.remove((i, j))
            sink(i + 1, j)
            sink(i - 1, j)
            sink(i, j + 1)
            sink(i, j - 1)

    islands = 0
    while land:
        islands += 1
        sink(*next(iter(land)))
    return islands
