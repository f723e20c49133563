from heapq import heappop, heappush


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    """The distances of all pairs, or None if there is a negative cycle: O(V E log V) time (Johnson 1977).

    With the weight w + h[u] - h[v] for every edge, all walks from s to t change by h[s] - h[t], so the best stay the
    best. If h are distances from a vertex that leads everywhere, h[v] <= h[u] + w: no new weight is negative.
    """
    h = [0] * n  # the walks of one edge from that vertex
    for _ in range(n):
        changed = False
        for u, v, w in edges:
            if h[u] + w < h[v]:
                h[v] = h[u] + w
                changed = True
        if not changed:
            break
    else:
        return None
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w + h[u] - h[v]))

    def distances(s: int) -> list[int | None]:
        """By Dijkstra, with the heights taken off again."""
        row: list[int | None] = [None] * n
        waiting = [(0, s)]
        while waiting:
            length, u = heappop(waiting)
            if row[u] is not None:
                continue
            row[u] = length - h[s] + h[u]
            for v, w in after[u]:
                if row[v] is None:
                    heappush(waiting, (length + w, v))
        return row

    return [distances(s) for s in range(n)]
