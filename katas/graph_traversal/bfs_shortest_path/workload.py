from itertools import pairwise
from random import Random

LARGEST = 1 << 14


def workload(n: int, rng: Random) -> tuple[list[list[int]], int, int]:
    """A row of n/8 triangles, a corridor, and a hall that it opens into, with t behind all of its vertices.

    Each triangle is a step with a detour beside it, so that 2^(n/8) paths lead to the corridor: whoever visits
    vertices again is lost there. Whoever copies paths carries the corridor to each vertex of the hall.
    """
    order = rng.sample(range(n), n)
    adj: list[list[int]] = [[] for _ in range(n)]
    begin, end = n // 8 * 2, n // 8 * 2 + n // 2
    for i in range(0, begin, 2):
        adj[order[i]] = order[i + 1 : i + 3][:: rng.choice((1, -1))]
        adj[order[i + 1]] = [order[i + 2]]
    for u, v in pairwise(order[begin:end]):
        adj[u] = [v]
    adj[order[end - 1]] = order[end:-1]
    for u in order[end:-1]:
        adj[u] = [order[-1]]
    return adj, order[0], order[-1]


def check(arguments: tuple[list[list[int]], int, int], path: object) -> bool:
    """Whether it is a path from s to t without a detour."""
    adj, s, t = arguments
    if not isinstance(path, list | tuple) or len(path) != len(adj) // 8 + len(adj) // 2 + 2:
        return False
    return (path[0], path[-1]) == (s, t) and all(v in adj[u] for u, v in pairwise(path))
