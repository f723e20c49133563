"""Looks through all tasks for a free one each time, and through all edges for what it frees: O(V (V + E))."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    waits_for = [0] * n
    for _, v in edges:
        waits_for[v] += 1
    order: list[int] = []
    while len(order) < n:
        if 0 not in waits_for:
            return None
        free = waits_for.index(0)
        waits_for[free] = -1
        order.append(free)
        for u, v in edges:
            if u == free:
                waits_for[v] -= 1
    return order
