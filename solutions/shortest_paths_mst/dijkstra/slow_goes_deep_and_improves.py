"""Follows every edge that makes a vertex nearer, the newest first and without a heap: a vertex improves very often."""


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in sorted(edges, key=lambda edge: edge[2]):
        after[u].append((v, w))
    known: list[int | None] = [None] * n
    known[s] = 0
    stack = [s]
    while stack:
        u = stack.pop()
        for v, w in after[u]:
            best, d = known[v], known[u]
            if d is not None and (best is None or d + w < best):
                known[v] = d + w
                stack.append(v)
    return known
