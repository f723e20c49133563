from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]], int]:
    """One long row, in which each edge over a vertex loses to the two below it, and an edge from the start to each.

    Any path that leaves vertices out is worse, so whoever improves as they meet edges improves again and again. The
    start is a little way into the row, and nothing leads to what is before it.
    """
    row = rng.sample(range(n), n)
    edges = []
    for i in range(n - 1):
        edges.append((row[i], row[i + 1], -rng.randint(2, 9)))
        if i + 2 < n:
            edges.append((row[i], row[i + 2], rng.randint(0, 9)))
    start = n // 16
    edges += [(row[start], v, rng.randint(0, 9)) for v in row[start + 1 :]]
    rng.shuffle(edges)
    return n, edges, row[start]
