"""Takes the edges out of the list as it relaxes them."""

from collections import deque
from math import inf


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    waits_for = [0] * n
    for _, v, _ in edges:
        waits_for[v] += 1
    known: list[int | float] = [inf] * n
    known[s] = 0
    queue = deque(v for v in range(n) if waits_for[v] == 0)
    while queue:
        u = queue.popleft()
        for edge in edges.copy():
            x, v, w = edge
            if x == u:
                edges.remove(edge)
                known[v] = min(known[v], known[u] + w)
                waits_for[v] -= 1
                if waits_for[v] == 0:
                    queue.append(v)
    return [None if d == inf else int(d) for d in known]
