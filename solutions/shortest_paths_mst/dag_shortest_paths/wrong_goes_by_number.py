"""Takes the numbers of the vertices for their order."""


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    distance: list[int | None] = [None] * n
    distance[s] = 0
    for u, v, w in sorted(edges):
        d, known = distance[u], distance[v]
        if d is not None and (known is None or d + w < known):
            distance[v] = d + w
    return distance
