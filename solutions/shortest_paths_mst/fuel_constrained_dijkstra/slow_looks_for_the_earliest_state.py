"""Dijkstra without a heap or lists of neighbours: looks at all waiting states, and at all roads from each."""


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
    settled = [[False] * (capacity + 1) for _ in range(n)]
    waiting = {(s, capacity): 0}
    while waiting:
        city, fuel = min(waiting, key=waiting.__getitem__)
        now = waiting.pop((city, fuel))
        if city == t:
            return now
        settled[city][fuel] = True
        steps = [((city, capacity), now + refill_time)] if city in stations else []
        for (u, v, time), amount in zip(roads, fuel_use, strict=True):
            if amount <= fuel:
                steps += [((b, fuel - amount), now + time) for a, b in ((u, v), (v, u)) if a == city]
        for state, then in steps:
            if not settled[state[0]][state[1]]:
                waiting[state] = min(then, waiting.get(state, then))
    return None
