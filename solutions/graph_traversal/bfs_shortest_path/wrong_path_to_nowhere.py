"""Walks back from t without asking whether it was reached: t alone is then the path."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    parent: dict[int, int | None] = {s: None}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for v in adj[u]:
            if v not in parent:
                parent[v] = u
                queue.append(v)
    path = []
    at: int | None = t
    while at is not None:
        path.append(at)
        at = parent.get(at)
    return path[::-1]
