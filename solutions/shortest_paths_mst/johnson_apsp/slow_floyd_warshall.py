"""Three nested loops (Floyd-Warshall): O(V^3), however few edges there are."""

from math import inf


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    d: list[list[float]] = [[0 if u == v else inf for v in range(n)] for u in range(n)]
    for u, v, w in edges:
        d[u][v] = min(w, d[u][v])
    for k in range(n):
        via = d[k]
        for row in d:
            to_k = row[k]
            if to_k < inf:
                row[:] = [
                    weight if weight <= to_k + from_k else to_k + from_k
                    for weight, from_k in zip(row, via, strict=True)
                ]
    if any(d[u][u] < 0 for u in range(n)):
        return None
    return [[None if weight == inf else int(weight) for weight in row] for row in d]
