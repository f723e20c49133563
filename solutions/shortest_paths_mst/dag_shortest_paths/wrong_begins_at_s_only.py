"""Begins the order at s alone: behind an edge from elsewhere, a vertex waits for ever."""

from collections import deque
from math import inf


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    waits_for = [0] * n
    for _, v, _ in edges:
        waits_for[v] += 1
    known: list[int | float] = [inf] * n
    known[s] = 0
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for x, v, w in edges:
            if x == u:
                known[v] = min(known[v], known[u] + w)
                waits_for[v] -= 1
                if waits_for[v] == 0:
                    queue.append(v)
    return [None if d == inf else int(d) for d in known]
