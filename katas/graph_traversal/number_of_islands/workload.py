from math import isqrt
from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """One island that winds through three quarters of the map, and specks of land in the last quarter.

    Its arms are joined at alternate ends: whoever spreads a mark by sweeps over the map needs very many of them.
    """
    side = max(4, isqrt(n))
    wide = side * 3 // 4
    grid = []
    for i in range(side):
        arm = [1] * wide
        if i % 2:
            bridge = (0, wide - 1)[i // 2 % 2]
            arm = [int(j == bridge) for j in range(wide)]
        grid.append([*arm, 0, *(int(rng.random() < 0.4) for _ in range(side - wide - 1))])
    return (grid if rng.random() < 0.5 else grid[::-1],)
