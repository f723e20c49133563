"""Adds lengths up in floats, which cannot tell large integers apart."""

import heapq
from math import inf


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    known = [inf] * n
    known[s] = 0.0
    heap = [(0.0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        for a, v, w in edges:
            if a == u and d + w < known[v]:
                known[v] = d + w
                heapq.heappush(heap, (d + w, v))
    return [None if d == inf else int(d) for d in known]
