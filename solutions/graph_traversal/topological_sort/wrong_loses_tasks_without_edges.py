"""Knows only the tasks that edges name."""

from collections import defaultdict


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after = defaultdict(list)
    waits_for: dict[int, int] = {}
    for u, v in edges:
        after[u].append(v)
        waits_for.setdefault(u, 0)
        waits_for[v] = waits_for.get(v, 0) + 1
    order = [task for task, count in waits_for.items() if count == 0]
    for u in order:
        for v in after[u]:
            waits_for[v] -= 1
            if waits_for[v] == 0:
                order.append(v)
    return order if len(order) == len(waits_for) else None
