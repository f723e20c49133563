"""Tarjan's search that also listens to vertices in finished groups, from which no way leads back."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    index: dict[int, int] = {}
    low: dict[int, int] = {}

    def visit(u: int) -> None:
        index[u] = low[u] = len(index)
        for v in after[u]:
            if v not in index:
                visit(v)
            low[u] = min(low[u], low[v])

    for u in range(n):
        if u not in index:
            visit(u)
    groups: dict[int, list[int]] = {}
    for u in range(n):
        groups.setdefault(low[u], []).append(u)
    return list(groups.values())
