"""Adds weights to a huge number that stands for none: it becomes another number, and a distance."""

INFINITY = 10**30


def all_pairs(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    d = [[0 if u == v else INFINITY for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    if any(d[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == INFINITY else weight for weight in row] for row in d]
