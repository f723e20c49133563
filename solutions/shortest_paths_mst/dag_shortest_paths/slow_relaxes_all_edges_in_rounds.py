"""Goes round all edges until nothing improves (Bellman-Ford): O(V E)."""


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    distance: list[int | None] = [None] * n
    distance[s] = 0
    changed = True
    while changed:
        changed = False
        for u, v, w in edges:
            d, known = distance[u], distance[v]
            if d is not None and (known is None or d + w < known):
                distance[v] = d + w
                changed = True
    return distance
