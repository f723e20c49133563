"""Goes round all roads and all tanks until nothing improves (Bellman-Ford on the states): O(C^2 V E)."""

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
    least = [[inf] * (capacity + 1) for _ in range(n)]
    least[s][capacity] = 0
    changed = True
    while changed:
        changed = False
        for city in stations:
            filled = min(least[city]) + refill_time
            if filled < least[city][capacity]:
                least[city][capacity] = filled
                changed = True
        for (u, v, time), amount in zip(roads, fuel_use, strict=True):
            for a, b in ((u, v), (v, u)):
                for fuel in range(amount, capacity + 1):
                    if least[a][fuel] + time < least[b][fuel - amount]:
                        least[b][fuel - amount] = least[a][fuel] + time
                        changed = True
    best = min(least[t])
    return None if best == inf else int(best)
