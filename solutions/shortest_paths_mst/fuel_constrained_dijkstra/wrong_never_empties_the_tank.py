"""Does not let the tank run down to 0."""

import heapq


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
    settled = set()
    heap = [(0, s, capacity)]
    while heap:
        now, city, fuel = heapq.heappop(heap)
        if city == t:
            return now
        if (city, fuel) in settled:
            continue
        settled.add((city, fuel))
        if city in stations:
            heapq.heappush(heap, (now + refill_time, city, capacity))
        for (u, v, time), amount in zip(roads, fuel_use, strict=True):
            for a, b in ((u, v), (v, u)):
                if a == city and amount < fuel:
                    heapq.heappush(heap, (now + time, b, fuel - amount))
    return None
