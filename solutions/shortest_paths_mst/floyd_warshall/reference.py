from math import inf


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    """The distances of all pairs, or None if there is a negative cycle: O(V^3) time, O(V^2) space (Floyd 1962).

    After round k, no walk that changes edges at the vertices 0 to k only is better than what is known: it comes by k
    at most once, or else it has a cycle to spare. Only a negative cycle makes the way from a vertex to itself better
    than none.
    """
    d: list[list[float]] = [[inf] * n for _ in range(n)]
    for u in range(n):
        d[u][u] = 0
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for k in range(n):
        for row in d:
            row[:] = [min(row[j], row[k] + d[k][j]) for j in range(n)]
    if any(d[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in d]
