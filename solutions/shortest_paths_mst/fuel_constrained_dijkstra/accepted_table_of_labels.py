"""States are numbered city * (capacity + 1) + fuel, in one table of the least times known."""

from heapq import heappop, heappush
from math import inf


def min_time(
    n: int,
    roads: list[tuple[int, int, int]],
    fuel_use: list[int],
    stations: list[int],
    capacity: int,
    refill_time: int,
    s: int,
    t: int,
) -> int | None:
    width = capacity + 1
    edges: list[list[tuple[int, int, int]]] = [[] for _ in range(n)]
    for (u, v, time), amount in zip(roads, fuel_use, strict=True):
        edges[u].append((v, time, amount))
        if u != v:
            edges[v].append((u, time, amount))
    least: list[float] = [inf] * (n * width)
    least[s * width + capacity] = 0
    pumps = frozenset(stations)
    heap: list[tuple[float, int]] = [(0, s * width + capacity)]
    while heap:
        now, state = heappop(heap)
        if now > least[state]:
            continue
        city, fuel = divmod(state, width)
        steps = [(v * width + fuel - amount, now + time) for v, time, amount in edges[city] if amount <= fuel]
        if city in pumps:
            steps.append((city * width + capacity, now + refill_time))
        for following, then in steps:
            if then < least[following]:
                least[following] = then
                heappush(heap, (then, following))
    best = min(least[t * width : (t + 1) * width])
    return None if best == inf else int(best)
