"""Tarjan's search, but looks through the list of all vertices that wait for their group: O(V E)."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    groups: list[list[int]] = []

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
            groups.append([])
            while not groups[-1] or groups[-1][-1] != u:
                groups[-1].append(stack.pop())

    for u in range(n):
        if u not in index:
            visit(u)
    return groups
