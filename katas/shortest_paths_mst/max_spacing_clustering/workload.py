from random import Random

SMALLEST, LARGEST = 16, 1 << 7


def workload(n: int, rng: Random) -> tuple[list[list[int]], int]:
    """A crowd of three quarters of the points, and others that are far away from it and from each other.

    The crowd joins one by one along a row, which makes trees of parents tall without care. Then come all other pairs
    inside it, which change nothing, and then most of the pairs with the others, until four
    clusters are left.
    """
    crowd = 3 * n // 4
    dist = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i):
            near = j + 1 if i == j + 1 else rng.randint(n, 1_000_000)
            dist[i][j] = dist[j][i] = near if i < crowd else (i + 1) * 1_000_000 + rng.randrange(1_000_000)
    order = rng.sample(range(n), n)
    return [[dist[i][j] for j in order] for i in order], 4
