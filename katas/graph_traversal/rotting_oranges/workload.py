from itertools import accumulate
from math import isqrt
from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """One row of fresh oranges that winds through the crate, with rotten ones beside its first quarter.

    It takes 3/8 n minutes or less, and each further rotten orange, from the top on, is nearer to all that lies ahead.
    In the last quarter, one place is empty, and often all places behind it are.
    """
    side = max(8, isqrt(n))
    grid = []
    for i in range(side):
        row = [1] * side
        if i % 2:
            row = [0] * side
            if i < side // 4:
                for j in range(2, side - 2, 4):
                    row[j + rng.randrange(2)] = 2
            row[(0, -1)[i // 2 % 2]] = 1
        grid.append(row)
    gap = rng.randrange(side * 3 // 4, side) // 2 * 2  # a row with oranges all along, from the left if gap % 4 == 2
    grid[gap][rng.randrange(1, side - 1)] = 0
    if rng.random() < 0.5:
        behind = grid[gap][::-1] if gap % 4 == 0 else grid[gap]
        behind = [*accumulate(behind, min)]
        grid[gap] = behind[::-1] if gap % 4 == 0 else behind
        grid[gap + 1 :] = [[0] * side for _ in grid[gap + 1 :]]
    return ([row[::-1] for row in grid] if rng.random() < 0.5 else grid,)
