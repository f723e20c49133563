from itertools import pairwise
from random import Random

SMALLEST, LARGEST, STEP = 40, 202, 1.5  # so large since fewer sizes do not tell growth


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]]]:
    """A row of vertices that can be gone along both ways, its edges in an order that gets one step further a round.

    Heights of the vertices make half of the weights negative, and change no cycle; a few heavy edges lead from anywhere
    to anywhere. One part of the row has detours that gain 1, 2, 4, 8, ... from its end to its start, and begin with a
    loss that is larger the more they gain. Whoever goes on from the nearest vertex there, negative weights or not,
    finds all 2^detours ways, each better than the one before.
    """
    detours = 2 * n.bit_length() - 6
    row = rng.sample(range(n), n)
    sides = [row.pop() for _ in range(detours)]
    begin = len(row) // 3
    part = range(begin, begin + detours)
    heights = [rng.randint(-10 * n, 10 * n) for _ in range(n)]
    for v in [*sides, *row[begin : begin + detours + 1]]:
        heights[v] = 0
    edges = []
    for i, (u, v) in reversed([*enumerate(pairwise(row))]):
        edges += [(u, v, 0 if i in part else rng.randint(1, 9)), (v, u, 2**detours if i in part else rng.randint(1, 9))]
    for rest, v in enumerate(sides):
        i = part[-1] - rest
        loss = (rest + 1) * 2 ** (detours + 1)
        edges += [(row[i], v, loss), (v, row[i + 1], -loss - 2**rest)]
    edges += [(*rng.choices(row, k=2), 2**detours + rng.randint(9 * n, 10 * n)) for _ in range(n // 2)]
    return n, [(u, v, w + heights[v] - heights[u]) for u, v, w in edges]
