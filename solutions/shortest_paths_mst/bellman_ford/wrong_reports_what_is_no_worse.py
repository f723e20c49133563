"""Asks in the last look for what is no worse, not for what is better: every edge of a best walk answers that."""

from math import inf


def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    known: list[int | float] = [inf] * n
    known[s] = 0
    for _ in range(n - 1):
        for u, v, w in edges:
            known[v] = min(known[v], known[u] + w)
    if any(known[u] + w <= known[v] < inf for u, v, w in edges):
        return None
    return [None if d == inf else int(d) for d in known]
