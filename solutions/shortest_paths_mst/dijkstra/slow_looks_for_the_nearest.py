"""Looks through all waiting vertices for the nearest: O(V^2)."""


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    distance: list[int | None] = [None] * n
    waiting = {s: 0}
    while waiting:
        u = min(waiting, key=waiting.__getitem__)
        d = distance[u] = waiting.pop(u)
        for v, w in after[u]:
            if distance[v] is None:
                waiting[v] = min(d + w, waiting.get(v, d + w))
    return distance
