"""Gives what it has, also when a negative cycle has made it meaningless."""

from math import inf


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    d: list[list[float]] = [[0 if u == v else inf for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    return [[None if weight == inf else int(weight) for weight in row] for row in d]
