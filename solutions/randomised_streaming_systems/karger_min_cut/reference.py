from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    """The size of the smallest cut that the trials find: O(trials * m * alpha(n)) time for m edges, O(n + m) space.

    Each trial draws the edges one by one, without putting them back, and joins the groups at their ends. An edge within
    a group is let go, so that the next one that counts is any of the others, all equally likely. A trial misses a given
    smallest cut by drawing one of its edges: there are few of them, and it finds it with a probability of at least
    2 / (n (n - 1)) (Karger 1993).
    """
    best = len(edges)
    for _ in range(trials):
        best = min(best, _one_cut(n, edges, randbelow))
    return best


def _one_cut(n: int, edges: list[tuple[int, int]], randbelow: Callable[[int], int]) -> int:
    parent = list(range(n))

    def group(v: int) -> int:
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    undrawn = edges.copy()
    groups = n
    while groups > 2:
        i = randbelow(len(undrawn))
        undrawn[i], undrawn[-1] = undrawn[-1], undrawn[i]
        u, v = undrawn.pop()
        u, v = group(u), group(v)
        if u != v:
            parent[u] = v
            groups -= 1
    return sum(group(u) != group(v) for u, v in undrawn)
