"""Has whole paths in the queue, and copies one for every vertex: O(V^2) where paths are long."""

from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    seen = {s}
    queue = deque([[s]])
    while queue:
        path = queue.popleft()
        if path[-1] == t:
            return path
        for v in adj[path[-1]]:
            if v not in seen:
                seen.add(v)
                queue.append([*path, v])
    return None
