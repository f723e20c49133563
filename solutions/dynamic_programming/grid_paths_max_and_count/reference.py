import math

NO_PATH = (-math.inf, 0)


def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    """The largest sum along a path, and how many paths have it: O(rows * columns) time, O(columns) space.

    For each cell of the current row, the best sum of a path to it and the number of such paths. Of the ways in, from
    above and from the left, the better one counts, and both if they are equally good.
    """
    row = [NO_PATH] * len(grid[0])
    row[0] = (0, 1)  # the way in: from above the first cell
    for line in grid:
        left = NO_PATH
        for j, x in enumerate(line):
            left = NO_PATH if x is None else _one_step(row[j], left, x)
            row[j] = left
    total, paths = row[-1]
    return (int(total), paths) if paths else None


def _one_step(above: tuple[float, int], left: tuple[float, int], x: int) -> tuple[float, int]:
    if above[0] == left[0]:
        return above[0] + x, above[1] + left[1]
    total, paths = max(above, left)
    return total + x, paths
