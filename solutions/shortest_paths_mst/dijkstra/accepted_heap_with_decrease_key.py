"""A heap that knows where each vertex is, so that a vertex waits in it once and moves up when it comes nearer."""


def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        after[u].append((v, w))
    distance: list[int | None] = [None] * n
    length = {s: 0}
    heap, place = [s], {s: 0}

    def put(v: int, i: int) -> None:
        heap[i] = v
        place[v] = i

    def up(i: int) -> None:
        v = heap[i]
        while i and length[heap[(i - 1) // 2]] > length[v]:
            put(heap[(i - 1) // 2], i)
            i = (i - 1) // 2
        put(v, i)

    def down(i: int) -> None:
        v = heap[i]
        while (child := 2 * i + 1) < len(heap):
            if child + 1 < len(heap) and length[heap[child + 1]] < length[heap[child]]:
                child += 1
            if length[heap[child]] >= length[v]:
                break
            put(heap[child], i)
            i = child
        put(v, i)

    while heap:
        u, last = heap[0], heap.pop()
        if heap:
            put(last, 0)
            down(0)
        distance[u] = length[u]
        for v, w in after[u]:
            if distance[v] is None and (v not in length or length[u] + w < length[v]):
                if v not in length:
                    heap.append(v)
                    place[v] = len(heap) - 1
                length[v] = length[u] + w
                up(place[v])
    return distance
