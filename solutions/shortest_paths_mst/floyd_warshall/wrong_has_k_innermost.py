"""The loops the wrong way round, k innermost: most pairs are looked at before what they are put together from."""

from math import inf


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    d: list[list[float]] = [[0 if u == v else inf for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for i in range(n):
        for j in range(n):
            for k in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    if any(d[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in d]
