"""Gives every vertex a way from outside, and so reports negative cycles that s does not reach."""

from math import inf


def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    known: list[int | float] = [inf] * n
    known[s] = 0
    for _ in range(n - 1):
        for u, v, w in edges:
            known[v] = min(known[v], known[u] + w)
    shadow = [0] * n
    for _ in range(n):
        for u, v, w in edges:
            shadow[v] = min(shadow[v], shadow[u] + w)
    if any(shadow[u] + w < shadow[v] for u, v, w in edges):
        return None
    return [None if d == inf else int(d) for d in known]
