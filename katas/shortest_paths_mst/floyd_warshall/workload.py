from random import Random

SMALLEST, LARGEST, STEP = 16, 82, 1.5


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]]]:
    """Half of all edges. The best walks go along a row of all vertices, its edges given from its end to its start.

    So walks have as many edges as can be, and each round over all edges in this order gets one step further. Heights
    of the vertices make weights negative, and change no cycle.
    """
    row = rng.sample(range(n), n)
    heights = [rng.randint(-500, 500) for _ in range(n)]
    edges = []
    for i in reversed(range(n)):
        for j in {i + 1, *rng.sample(range(n), n // 2)} - {n}:
            w = rng.randint(1, 5) if j == i + 1 else rng.randint(5, 9) * abs(j - i)
            edges.append((row[i], row[j], w + heights[j] - heights[i]))
    return n, edges
