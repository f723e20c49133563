"""Prim that knows each edge at its first end only, as if it could not be used the other way."""

from heapq import heappop, heappush


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    beside: list[list[tuple[int, int, int]]] = [[] for _ in range(n)]
    for i, (u, v, w) in enumerate(edges):
        beside[u].append((w, i, v))
    inside: set[int] = set()
    total, tree = 0, []
    waiting = [(0, -1, 0)]
    while waiting:
        w, i, v = heappop(waiting)
        if v not in inside:
            inside.add(v)
            total += w
            tree.append(i)
            for way in beside[v]:
                heappush(waiting, way)
    return (total, tree[1:]) if len(inside) == n else None
