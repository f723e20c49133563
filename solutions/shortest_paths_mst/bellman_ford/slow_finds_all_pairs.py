"""Finds the distances between all pairs of vertices for those from one (Floyd-Warshall): O(V^3)."""

from math import inf


def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    d: list[list[int | float]] = [[inf] * n for _ in range(n)]
    for u in range(n):
        d[u][u] = 0
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for k in range(n):
        for i in range(n):
            if d[i][k] < inf:
                for j in range(n):
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
    if any(d[u][u] < 0 and d[s][u] < inf for u in range(n)):
        return None
    return [None if x == inf else int(x) for x in d[s]]
