def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    """The distance of each vertex from s, or None: O(V + E) time and space.

    In topological order, all edges to a vertex come before the edges from it. So when it has its turn, its distance is
    final, and each edge needs to be relaxed once.
    """
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    waits_for = [0] * n
    for u, v, w in edges:
        after[u].append((v, w))
        waits_for[v] += 1
    distance: list[int | None] = [None] * n
    distance[s] = 0
    free = [u for u in range(n) if waits_for[u] == 0]
    while free:
        u = free.pop()
        d = distance[u]
        for v, w in after[u]:
            if d is not None:
                known = distance[v]
                distance[v] = d + w if known is None else min(known, d + w)
            waits_for[v] -= 1
            if waits_for[v] == 0:
                free.append(v)
    return distance
