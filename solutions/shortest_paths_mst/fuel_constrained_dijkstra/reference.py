from heapq import heappop, heappush


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
    """The least time from s to t, or None: O(C (V + E) log(C V)) time, O(C (V + E)) space.

    Dijkstra's algorithm on states: a city and what is in the tank. Early with little fuel and late with much are
    different vertices there, so that neither hides the other.
    """
    after: list[list[tuple[int, int, int]]] = [[] for _ in range(n)]
    for (u, v, time), amount in zip(roads, fuel_use, strict=True):
        after[u].append((v, time, amount))
        after[v].append((u, time, amount))
    has_station = [False] * n
    for city in stations:
        has_station[city] = True
    settled = [[False] * (capacity + 1) for _ in range(n)]
    waiting = [(0, s, capacity)]
    while waiting:
        now, city, fuel = heappop(waiting)
        if city == t:
            return now
        if settled[city][fuel]:
            continue
        settled[city][fuel] = True
        if has_station[city]:
            heappush(waiting, (now + refill_time, city, capacity))
        for other, time, amount in after[city]:
            if amount <= fuel:
                heappush(waiting, (now + time, other, fuel - amount))
    return None
