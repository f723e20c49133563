"""The heights come from a queue of the vertices that have sunk; a way down of n edges has a cycle."""

from collections import deque
from heapq import heappop, heappush


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    h, length = [0] * n, [0] * n
    queue, waits = deque(range(n)), [True] * n
    while queue:
        u = queue.popleft()
        waits[u] = False
        for v, w in after[u]:
            if h[u] + w < h[v]:
                h[v] = h[u] + w
                length[v] = length[u] + 1
                if length[v] >= n:
                    return None
                if not waits[v]:
                    waits[v] = True
                    queue.append(v)
    rows = []
    for s in range(n):
        row: list[int | None] = [None] * n
        heap = [(0, s)]
        while heap:
            d, u = heappop(heap)
            if row[u] is None:
                row[u] = d - h[s] + h[u]
                for v, w in after[u]:
                    heappush(heap, (d + w + h[u] - h[v], v))
        rows.append(row)
    return rows
