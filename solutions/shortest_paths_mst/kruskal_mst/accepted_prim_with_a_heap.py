"""Prim: the tree grows from vertex 0 by the lightest edge that leaves it, which a heap knows."""

from heapq import heappop, heappush


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    beside: list[list[tuple[int, int, int]]] = [[] for _ in range(n)]
    for i, (u, v, w) in enumerate(edges):
        beside[u].append((w, i, v))
        beside[v].append((w, i, u))
    inside = {0}
    waiting: list[tuple[int, int, int]] = []
    for way in beside[0]:
        heappush(waiting, way)
    total, tree = 0, []
    while waiting and len(inside) < n:
        w, i, v = heappop(waiting)
        if v in inside:
            continue
        inside.add(v)
        total += w
        tree.append(i)
        for way in beside[v]:
            if way[2] not in inside:
                heappush(waiting, way)
    return (total, tree) if len(inside) == n else None
