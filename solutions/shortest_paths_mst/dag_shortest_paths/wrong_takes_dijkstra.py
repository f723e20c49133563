"""Settles the nearest vertex for good, though a negative edge may make it nearer later (Dijkstra)."""

import heapq


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    distance: list[int | None] = [None] * n
    heap = [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        if distance[u] is None:
            distance[u] = d
            for x, v, w in edges:
                if x == u:
                    heapq.heappush(heap, (d + w, v))
    return distance
