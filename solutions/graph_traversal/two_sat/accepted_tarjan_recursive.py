"""Tarjan's search on literals as numbers 2 i and 2 i + 1; it ends groups against the arrows, so the first one wins."""


def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    def node(literal: int) -> int:
        return 2 * (abs(literal) - 1) + (literal < 0)

    graph: list[list[int]] = [[] for _ in range(2 * n)]
    for a, b in clauses:
        graph[node(a) ^ 1].append(node(b))
        graph[node(b) ^ 1].append(node(a))
    index = [0] * (2 * n)
    low = [0] * (2 * n)
    comp = [-1] * (2 * n)
    stack: list[int] = []
    time = groups = 0

    def visit(u: int) -> None:
        nonlocal time, groups
        time += 1
        index[u] = low[u] = time
        stack.append(u)
        for v in graph[u]:
            if not index[v]:
                visit(v)
                low[u] = min(low[u], low[v])
            elif comp[v] < 0:
                low[u] = min(low[u], index[v])
        if low[u] == index[u]:
            while comp[u] < 0:
                comp[stack.pop()] = groups
            groups += 1

    for u in range(2 * n):
        if not index[u]:
            visit(u)
    values = []
    for x in range(n):
        if comp[2 * x] == comp[2 * x + 1]:
            return None
        values.append(comp[2 * x] < comp[2 * x + 1])
    return values
