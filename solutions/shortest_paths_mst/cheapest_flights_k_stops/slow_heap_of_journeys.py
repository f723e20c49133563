"""Puts every journey on a heap, also one that comes to a city later and dearer than another: exponential."""

import heapq


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, price in flights:
        after[u].append((v, price))
    heap = [(0, 0, src)]
    while heap:
        paid, count, u = heapq.heappop(heap)
        if u == dst:
            return paid
        if count <= k:
            for v, price in after[u]:
                heapq.heappush(heap, (paid + price, count + 1, v))
    return -1
