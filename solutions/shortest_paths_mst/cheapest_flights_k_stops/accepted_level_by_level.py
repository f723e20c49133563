"""Breadth first: what each city costs with exactly 1, 2, 3, ... flights, if that is less than with fewer."""


def cheapest(n: int, flights: list[tuple[int, int, int]], src: int, dst: int, k: int) -> int:
    after: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, price in flights:
        after[u].append((v, price))
    best = {src: 0}
    level = {src: 0}
    for _ in range(k + 1):
        following: dict[int, int] = {}
        for u, paid in level.items():
            for v, price in after[u]:
                if paid + price < min(best.get(v, paid + price + 1), following.get(v, paid + price + 1)):
                    following[v] = paid + price
        best |= following
        level = following
    return best.get(dst, -1)
