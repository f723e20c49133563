"""Takes distances from vertex 0 for heights: what it does not reach has none, and keeps its negative weights."""

from heapq import heappop, heappush


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    h = [0] + [10**30] * (n - 1)
    for _ in range(n):
        for u, v, w in edges:
            if h[u] < 10**30:
                h[v] = min(h[v], h[u] + w)
    if any(h[u] + w < h[v] for u, v, w in edges if h[u] < 10**30):
        return None
    h = [0 if x == 10**30 else x for x in h]
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w + h[u] - h[v]))
    rows = []
    for s in range(n):
        row: list[int | None] = [None] * n
        heap = [(0, s)]
        while heap:
            d, u = heappop(heap)
            if row[u] is None:
                row[u] = d - h[s] + h[u]
                for v, w in after[u]:
                    if row[v] is None:
                        heappush(heap, (d + w, v))
        rows.append(row)
    return rows
