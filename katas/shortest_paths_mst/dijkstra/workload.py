from random import Random

LARGEST = 1 << 11


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]], int]:
    """A row of vertices in which a longer edge leads over every second one, and edges from the start to all of them.

    What an edge of the first kind loses halves from one to the next: whoever follows them first improves what lies
    ahead about 2^20 times. Those of the second kind are too long to matter, but let all vertices wait at a time.
    """
    row = rng.sample(range(n), n)
    edges = []
    for i in range(n - 2):
        detour = 1 << max(0, 20 - i // 2) if i % 2 == 0 else 0
        edges.append((row[i], row[i + 1], 1))
        if detour:
            edges.append((row[i], row[i + 2], 2 + detour))
    edges.append((row[n - 2], row[n - 1], 1))
    edges += [(row[0], v, (4 << 20) + 2 * n + rng.randrange(n)) for v in row[1:]]
    rng.shuffle(edges)
    return n, edges, row[0]
