from heapq import heappop, heappush


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    """The distance of each vertex from s, or None: O((V + E) log E) time, O(V + E) space (Dijkstra 1959).

    No length is negative, so nothing can make the nearest waiting vertex nearer: its distance is final. A vertex may
    wait several times, with a length for each way to it, and only the first to come off counts.
    """
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    distance: list[int | None] = [None] * n
    waiting = [(0, s)]
    while waiting:
        length, u = heappop(waiting)
        if distance[u] is not None:
            continue
        distance[u] = length
        for v, w in after[u]:
            if distance[v] is None:
                heappush(waiting, (length + w, v))
    return distance
