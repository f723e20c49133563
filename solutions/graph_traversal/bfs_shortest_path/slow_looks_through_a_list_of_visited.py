"""Keeps visited vertices in a list, and looks through it for every edge: O(V E)."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    visited = [s]
    parent: dict[int, int] = {}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for v in adj[u]:
            if v not in visited:
                visited.append(v)
                parent[v] = u
                queue.append(v)
    if t not in visited:
        return None
    path = [t]
    while path[-1] != s:
        path.append(parent[path[-1]])
    return path[::-1]
