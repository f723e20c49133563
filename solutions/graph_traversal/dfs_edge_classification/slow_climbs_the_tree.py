"""Climbs from one end of an edge to the root to find out whether the other is above it: O(E V)."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    parent: dict[int, int] = {}

    def visit(u: int) -> None:
        for v in adj[u]:
            if v not in parent:
                parent[v] = u
                visit(v)

    for u in range(len(adj)):
        if u not in parent:
            parent[u] = -1
            visit(u)

    def above(u: int, v: int) -> bool:
        while v not in (u, -1):
            v = parent[v]
        return u == v

    def kind(u: int, v: int) -> str:
        if parent[v] == u:
            return "tree"
        return "back" if above(v, u) else "forward" if above(u, v) else "cross"

    return {(u, v): kind(u, v) for u, row in enumerate(adj) for v in row}
