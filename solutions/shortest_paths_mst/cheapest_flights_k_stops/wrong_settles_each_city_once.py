"""Dijkstra with a set of settled cities: the cheapest way to a city may have used up the stops."""

import heapq


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    heap = [(0, 0, src)]
    settled = set()
    while heap:
        paid, count, u = heapq.heappop(heap)
        if u == dst:
            return paid
        if u not in settled and count <= k:
            settled.add(u)
            for x, v, price in flights:
                if x == u:
                    heapq.heappush(heap, (paid + price, count + 1, v))
    return -1
