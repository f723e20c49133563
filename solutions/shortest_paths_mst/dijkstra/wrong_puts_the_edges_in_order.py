"""Sorts the edges of the caller."""

import heapq


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    edges.sort()
    after: list[dict[int, int]] = [{} for _ in range(n)]
    for u, v, w in edges:
        after[u][v] = min(w, after[u].get(v, w))
    distance: dict[int, int] = {}
    heap = [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        if u not in distance:
            distance[u] = d
            for v, w in after[u].items():
                if v not in distance:
                    heapq.heappush(heap, (d + w, v))
    return [distance.get(v) for v in range(n)]
