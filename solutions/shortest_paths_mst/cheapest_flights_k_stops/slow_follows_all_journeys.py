"""Tries every flight from every city on the way: exponential in k."""


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, price in flights:
        after[u].append((v, price))

    def lowest(u: int, left: int) -> float:
        if u == dst:
            return 0
        if left == 0:
            return float("inf")
        return min((price + lowest(v, left - 1) for v, price in after[u]), default=float("inf"))

    price = lowest(src, k + 1)
    return -1 if price == float("inf") else int(price)
