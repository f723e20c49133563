"""Takes each edge out of the graph when it follows it."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    parent = {s: s}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        while adj[u]:
            v = adj[u].pop()
            if v not in parent:
                parent[v] = u
                queue.append(v)
    if t not in parent:
        return None
    path = [t]
    while path[-1] != s:
        path.append(parent[path[-1]])
    return path[::-1]
