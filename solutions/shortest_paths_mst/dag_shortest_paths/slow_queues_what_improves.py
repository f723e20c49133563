"""Puts every vertex that improves into a queue again: O(V E)."""

from collections import deque


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    distance: dict[int, int] = {s: 0}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for v, w in after[u]:
            if v not in distance or distance[u] + w < distance[v]:
                distance[v] = distance[u] + w
                queue.append(v)
    return [distance.get(v) for v in range(n)]
