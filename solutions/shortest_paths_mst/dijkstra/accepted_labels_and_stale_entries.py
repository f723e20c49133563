"""Keeps the shortest length known of every vertex, and drops an entry of the heap that is longer."""

import heapq
from collections import defaultdict


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    graph = defaultdict(list)
    for u, v, w in edges:
        graph[u].append((w, v))
    known = [float("inf")] * n
    known[s] = 0
    heap = [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > known[u]:
            continue
        for w, v in graph[u]:
            if d + w < known[v]:
                known[v] = d + w
                heapq.heappush(heap, (d + w, v))
    return [None if d == float("inf") else int(d) for d in known]
