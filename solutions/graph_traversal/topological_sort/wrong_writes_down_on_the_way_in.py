"""Writes a task down when it is first met, not when all behind it are done: a later way to it may come from behind."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: list[list[int]] = [[] for _ in range(n)]
    has_before = [False] * n
    for u, v in edges:
        after[u].append(v)
        has_before[v] = True
    order: list[int] = []

    def visit(u: int, path: set[int]) -> bool:
        if u in path:
            return False
        if u not in order:
            order.append(u)
        return all(visit(v, path | {u}) for v in after[u])

    acyclic = all(visit(u, set()) for u in range(n) if not has_before[u])
    return order if acyclic and len(order) == n else None
