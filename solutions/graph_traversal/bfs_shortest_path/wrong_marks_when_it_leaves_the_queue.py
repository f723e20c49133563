"""Marks a vertex when it leaves the queue, so that one that still waits gets another, later parent."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    parent = {}
    done = set()
    queue = deque([s])
    while queue:
        u = queue.popleft()
        if u == t:
            path = [t]
            while path[-1] != s:
                path.append(parent[path[-1]])
            return path[::-1]
        done.add(u)
        for v in adj[u]:
            if v not in done:
                parent[v] = u
                queue.append(v)
    return None
