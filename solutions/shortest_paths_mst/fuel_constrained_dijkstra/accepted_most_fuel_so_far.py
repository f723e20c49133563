"""States come in order of time, so a city is worth a second look only with more fuel than ever before."""

import heapq
from collections import defaultdict


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
    after = defaultdict(list)
    for i, (u, v, time) in enumerate(roads):
        after[u].append((v, time, fuel_use[i]))
        after[v].append((u, time, fuel_use[i]))
    pumps = set(stations)
    most = [-1] * n
    heap = [(0, -capacity, s)]
    while heap:
        now, fuel, city = heapq.heappop(heap)
        if city == t:
            return now
        if -fuel <= most[city]:
            continue
        most[city] = -fuel
        if city in pumps and -fuel < capacity:
            heapq.heappush(heap, (now + refill_time, -capacity, city))
        for other, time, amount in after[city]:
            if -fuel - amount > most[other]:
                heapq.heappush(heap, (now + time, fuel + amount, other))
    return None
