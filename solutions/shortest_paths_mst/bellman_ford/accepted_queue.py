"""A queue of the vertices that have improved; best walks know how many edges they have, and n of them are a cycle."""

from collections import deque


def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    distance: dict[int, int] = {s: 0}
    length = {s: 0}
    queue, waits = deque([s]), {s}
    while queue:
        u = queue.popleft()
        waits.remove(u)
        for v, w in after[u]:
            if v not in distance or distance[u] + w < distance[v]:
                distance[v] = distance[u] + w
                length[v] = length[u] + 1
                if length[v] >= n:
                    return None
                if v not in waits:
                    waits.add(v)
                    queue.append(v)
    return [distance.get(v) for v in range(n)]
