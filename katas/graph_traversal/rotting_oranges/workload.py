from math import isqrt
from random import Random


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """One row of fresh oranges that winds through the crate, with rotten ones beside its first quarter.

    It takes about 3/8 n minutes, and each further rotten orange, from the top on, is nearer to all that lies ahead.
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
    return ([row[::-1] for row in grid] if rng.random() < 0.5 else grid,)
