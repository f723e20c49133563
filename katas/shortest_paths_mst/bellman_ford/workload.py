from random import Random

SMALLEST, LARGEST = 16, 1 << 8


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]], int]:
    """A row of vertices with its edges given from the end to the start, so that each round gets one step further.

    The edges over one vertex lose to the two below them, and edges back close cycles that are never negative.
    """
    edges = []
    for u in range(1, n):
        edges.append((u, u - 1, rng.randint(-9, -2)))
        if u >= 2:
            edges.append((u, u - 2, rng.randint(0, 9)))
        edges.append((u - 1, u, rng.randint(9, 99)))
    return n, edges, n - 1
