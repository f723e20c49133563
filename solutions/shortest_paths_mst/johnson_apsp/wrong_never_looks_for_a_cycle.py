"""Takes what it has for heights, also where a negative cycle lets them sink for ever."""

from heapq import heappop, heappush


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    h = [0] * n
    for _ in range(n):
        for u, v, w in edges:
            h[v] = min(h[v], h[u] + w)
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
