"""Marks a vertex when it is pushed, not when it comes off: the first way to it counts, not the shortest."""

import heapq


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    after: list[dict[int, int]] = [{} for _ in range(n)]
    for u, v, w in edges:
        after[u][v] = min(w, after[u].get(v, w))
    distance = {s: 0}
    heap = [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        for v, w in after[u].items():
            if v not in distance:
                distance[v] = d + w
                heapq.heappush(heap, (d + w, v))
    return [distance.get(v) for v in range(n)]
