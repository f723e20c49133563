from itertools import pairwise
from random import Random

SMALLEST, LARGEST = 16, 1 << 8


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]], list[int], list[int], int, int, int, int]:
    """A long row of cities with two roads at each step, a station at every third city, and a tank of 8.

    The way leads through the whole row, in steps that no round over all roads in their given order can take together.
    """
    row = rng.sample(range(n), n)
    uses = []
    for u, v in pairwise(row):
        uses.append(((u, v, rng.randint(1, 4)), rng.randint(2, 3)))
        uses.append(((v, u, rng.randint(4, 9)), 1))
    rng.shuffle(uses)
    roads, fuel_use = [road for road, _ in uses], [amount for _, amount in uses]
    return n, roads, fuel_use, row[::3], 8, 6, row[0], row[-1]
