"""Takes every flight to go both ways."""

from math import inf


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    prices: list[float] = [inf] * n
    prices[src] = 0
    for _ in range(k + 1):
        before = prices.copy()
        for u, v, price in flights:
            prices[u] = min(prices[u], before[v] + price)
            prices[v] = min(prices[v], before[u] + price)
    return -1 if prices[dst] == inf else int(prices[dst])
