from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[int, list[tuple[int, int, int]]]:
    """A row of vertices with light edges, heavier edges between any two of them, and the heaviest to one vertex more.

    The light edges come in order, turned one way in the first half and the other way in the second, so that trees of
    parents grow tall without care, whichever end is hung below the other. The last vertex makes it necessary to look
    at all edges, which close a cycle each, and whoever searches the row for it goes a long way.
    """
    row = rng.sample(range(n), n)
    edges = []
    for i in range(n - 2):
        u, v = row[i : i + 2]
        edges.append((u, v, i) if i < n // 2 else (v, u, i))
    edges += [(*rng.choices(row[:-1], k=2), rng.randint(n, 9 * n)) for _ in range(2 * n)]
    edges.append((row[rng.randrange(n - 1)], row[n - 1], 10 * n))
    rng.shuffle(edges)
    return n, edges


def check(arguments: tuple[int, list[tuple[int, int, int]]], result: object) -> bool:
    """Whether it is the one tree of least weight: the light edges, and the heaviest."""
    n, edges = arguments
    if not isinstance(result, list | tuple) or len(result) != 2 or not isinstance(result[1], list | tuple | set):
        return False
    tree = [i for i, (_, _, w) in enumerate(edges) if w < n - 2 or w == 10 * n]
    return result[0] == sum(edges[i][2] for i in tree) and sorted(result[1]) == tree
