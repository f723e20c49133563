def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    """The distances from s, or None if it reaches a negative cycle: O(V * E) time, O(V) space (Bellman 1958).

    After k rounds, no walk of up to k edges is better than what is known. A best walk needs no vertex twice, so it has
    n - 1 edges at most, and only a negative cycle can make round n better still.
    """
    distance: list[int | None] = [None] * n
    distance[s] = 0
    for _ in range(n):
        changed = False
        for u, v, w in edges:
            d = distance[u]
            if d is None:
                continue
            known = distance[v]
            if known is None or d + w < known:
                distance[v] = d + w
                changed = True
        if not changed:
            return distance
    return None
