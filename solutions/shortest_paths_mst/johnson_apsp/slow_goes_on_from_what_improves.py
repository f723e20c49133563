"""Dijkstra on the weights as they are, but goes on from a vertex anew whenever it improves: right, and exponential."""

from heapq import heappop, heappush


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    least = [0] * n
    for _ in range(n):
        for u, v, w in edges:
            least[v] = min(least[v], least[u] + w)
    if any(least[u] + w < least[v] for u, v, w in edges):
        return None
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    rows = []
    for s in range(n):
        known = {s: 0}
        heap = [(0, s)]
        while heap:
            d, u = heappop(heap)
            if d > known[u]:
                continue
            for v, w in after[u]:
                if v not in known or d + w < known[v]:
                    known[v] = d + w
                    heappush(heap, (d + w, v))
        rows.append([known.get(v) for v in range(n)])
    return rows
