"""Depth first with one flag a task: it cannot tell a task on the path from one that is done, and sees no cycle."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    visited = [False] * n
    backwards: list[int] = []

    def visit(u: int) -> None:
        visited[u] = True
        for v in after[u]:
            if not visited[v]:
                visit(v)
        backwards.append(u)

    for u in range(n):
        if not visited[u]:
            visit(u)
    return backwards[::-1]
