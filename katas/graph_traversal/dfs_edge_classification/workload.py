from random import Random

LARGEST = 1 << 12


def workload(n: int, rng: Random) -> tuple[list[list[int]]]:
    """One path through half of the vertices, a leaf beside each of them, and edges to vertices met before.

    They lead from the path up to other vertices of it, down to the end of it, and from the leaves to other leaves. The
    path is long, so that whoever looks through it, climbs it, or searches what hangs below pays for it at each edge.
    """
    half = n // 2
    numbers = [0, *rng.sample(range(1, n), n - 1)]
    path, leaves = numbers[:half], numbers[half : 2 * half]
    adj: list[list[int]] = [[] for _ in range(n)]
    for i, (u, leaf) in enumerate(zip(path, leaves, strict=True)):
        after = [path[i + 1], path[rng.randint(i + 1, half - 1)]] if i + 1 < half else []
        adj[u] = [*dict.fromkeys([*after, leaf, path[rng.randint(0, i)]])]
        adj[leaf] = [leaves[rng.randint(i, half - 1)], path[rng.randint(i, half - 1)]]
    return (adj,)
