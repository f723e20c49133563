def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    """The lowest price from src to dst with at most k stops, or -1: O(k * E) time, O(V) space.

    Bellman-Ford, cut off after k + 1 rounds. Round i reads only what i - 1 flights can do, so that it adds one flight
    to a journey and not several.
    """
    prices: list[int | None] = [None] * n
    prices[src] = 0
    for _ in range(k + 1):
        before = prices.copy()
        for u, v, price in flights:
            paid = before[u]
            if paid is None:
                continue
            known = prices[v]
            if known is None or paid + price < known:
                prices[v] = paid + price
    lowest = prices[dst]
    return -1 if lowest is None else lowest
