"""Keeps what comes after a task in a set, yet counts edges one by one: behind a repeated edge, a task never is free."""

from collections import deque


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: list[set[int]] = [set() for _ in range(n)]
    waits_for = [0] * n
    for u, v in edges:
        after[u].add(v)
        waits_for[v] += 1
    free = deque(task for task in range(n) if not waits_for[task])
    order = []
    while free:
        u = free.popleft()
        order.append(u)
        for v in after[u]:
            waits_for[v] -= 1
            if not waits_for[v]:
                free.append(v)
    return order if len(order) == n else None
