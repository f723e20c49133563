from itertools import pairwise
from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int]]]:
    """One long chain with a detour beside every second step, the edges shuffled.

    Only one task is free at any time, so that whoever looks for it among all edges pays for every task anew, and
    2^(n/2) ways lead along the chain, so that whoever forgets where it has been is lost. Only one order is right.
    """
    order = rng.sample(range(n), n)
    edges = [*pairwise(order), *((order[i], order[i + 2]) for i in range(0, n - 2, 2))]
    rng.shuffle(edges)
    return n, edges
