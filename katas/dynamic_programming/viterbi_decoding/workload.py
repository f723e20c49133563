import math
from itertools import pairwise
from random import Random

SMALLEST, LARGEST = 8, 1 << 8
STATES, SYMBOLS = 8, 4


def workload(n: int, rng: Random) -> tuple[list[float], list[list[float]], list[list[float]], list[int]]:
    """Eight states with likely and unlikely steps, four symbols, and n moments."""

    def distribution(size: int) -> list[float]:
        weights = [rng.expovariate(1) for _ in range(size)]
        return [math.log(w / sum(weights)) for w in weights]

    trans, emit = ([distribution(size) for _ in range(STATES)] for size in (STATES, SYMBOLS))
    return distribution(STATES), trans, emit, rng.choices(range(SYMBOLS), k=n)


def check(
    arguments: tuple[list[float], list[list[float]], list[list[float]], list[int]], result: tuple[float, list[int]]
) -> bool:
    """Any path will do that has the largest log-probability, up to rounding."""
    start, trans, emit, obs = arguments
    value, path = result
    best = [s + row[obs[0]] for s, row in zip(start, emit, strict=True)]
    for symbol in obs[1:]:
        into = zip(*trans, strict=True)
        best = [max(map(float.__add__, best, steps)) + row[symbol] for steps, row in zip(into, emit, strict=True)]
    if len(path) != len(obs) or not all(i in range(STATES) for i in path):
        return False
    steps = sum(trans[i][j] for i, j in pairwise(path))
    total = start[path[0]] + steps + sum(emit[i][symbol] for i, symbol in zip(path, obs, strict=True))
    return math.isclose(value, max(best), rel_tol=1e-9) and math.isclose(total, max(best), rel_tol=1e-9)
