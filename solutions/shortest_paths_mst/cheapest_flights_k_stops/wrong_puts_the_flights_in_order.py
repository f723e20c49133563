"""Sorts the flights of the caller."""

from math import inf


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    flights.sort()
    prices: list[float] = [inf] * n
    prices[src] = 0
    for _ in range(k + 1):
        before = prices.copy()
        for u, v, price in flights:
            prices[v] = min(prices[v], before[u] + price)
    return -1 if prices[dst] == inf else int(prices[dst])
