"""Puts a vertex n into the graph for Bellman-Ford; Dijkstra by labels and stale entries; rows as tuples."""

import heapq
from math import inf


def johnson(n, edges):
    more = edges + [(n, v, 0) for v in range(n)]
    h = [inf] * n + [0]
    for _ in range(n):
        for u, v, w in more:
            h[v] = min(h[v], h[u] + w)
    for u, v, w in more:
        if h[u] + w < h[v]:
            return None
    graph = {u: {} for u in range(n)}
    for u, v, w in edges:
        graph[u][v] = min(graph[u].get(v, inf), w + h[u] - h[v])
    matrix = []
    for s in range(n):
        known = {s: 0}
        heap = [(0, s)]
        while heap:
            d, u = heapq.heappop(heap)
            if d > known[u]:
                continue
            for v, w in graph[u].items():
                if d + w < known.get(v, inf):
                    known[v] = d + w
                    heapq.heappush(heap, (d + w, v))
        matrix.append(tuple(known[v] - h[s] + h[v] if v in known else None for v in range(n)))
    return matrix
