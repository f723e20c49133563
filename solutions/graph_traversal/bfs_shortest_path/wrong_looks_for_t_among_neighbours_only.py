"""Asks of neighbours only whether they are t: if s is t, it goes round a cycle or finds nothing."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    parent = {s: s}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for v in adj[u]:
            if v == t:
                path = [t, u]
                while path[-1] != s:
                    path.append(parent[path[-1]])
                return path[::-1]
            if v not in parent:
                parent[v] = u
                queue.append(v)
    return None
