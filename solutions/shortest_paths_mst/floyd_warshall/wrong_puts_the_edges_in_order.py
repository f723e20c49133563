"""Sorts the edges of the caller, heaviest first, so that the lightest of several comes last."""

from math import inf


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    edges.sort(key=lambda edge: -edge[2])
    d: list[list[float]] = [[inf] * n for _ in range(n)]
    for u, v, w in edges:
        d[u][v] = w
    for u in range(n):
        d[u][u] = min(0, d[u][u])
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    if any(d[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in d]
