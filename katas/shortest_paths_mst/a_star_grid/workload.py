from math import isqrt
from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[list[int]], tuple[int, int], tuple[int, int]]:
    """About n cells. Two rows of rough ground, a row of cliffs with a gap at one end, two rows, cliffs, and so on.

    The way leads through all of it, mostly not towards the goal, so that the estimate is of little help. The cliffs are
    so high that all of them wait, and none gets its turn.
    """
    bands, columns = isqrt(n) // 3 + 1, isqrt(n)
    grid = []
    for band in range(bands):
        grid += [[rng.randrange(5) for _ in range(columns)] for _ in range(2)]
        cliffs = [100 * n + rng.randrange(n) for _ in range(columns)]
        cliffs[-(band % 2 == 0)] = rng.randrange(5)
        grid.append(cliffs)
    grid.pop()
    return grid, (0, 0), (len(grid) - 1, columns - 1 if bands % 2 else 0)
