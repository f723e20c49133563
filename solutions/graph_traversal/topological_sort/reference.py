from collections import deque


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    """The tasks, u before v for every edge (u, v), or None: O(V + E) time and space (Kahn 1962).

    A task is free when no edge from an undone task leads to it. Each edge is followed once, when its tail is done. A
    task on a cycle, or behind one, never becomes free.
    """
    after: list[list[int]] = [[] for _ in range(n)]
    waits_for = [0] * n
    for u, v in edges:
        after[u].append(v)
        waits_for[v] += 1
    free = deque(task for task in range(n) if waits_for[task] == 0)
    order = []
    while free:
        u = free.popleft()
        order.append(u)
        for v in after[u]:
            waits_for[v] -= 1
            if waits_for[v] == 0:
                free.append(v)
    return order if len(order) == n else None
