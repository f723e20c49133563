"""Gives every vertex a set of all its ancestors: O(V^2) on a path."""


def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    ancestors: dict[int, frozenset[int]] = {}
    kinds: dict[tuple[int, int], str] = {}

    def visit(u: int, above: frozenset[int]) -> None:
        ancestors[u] = above | {u}
        for v in adj[u]:
            if v not in ancestors:
                kinds[u, v] = "tree"
                visit(v, ancestors[u])

    for u in range(len(adj)):
        if u not in ancestors:
            visit(u, frozenset())
    for u, row in enumerate(adj):
        for v in row:
            if v in ancestors[u]:
                kinds[u, v] = "back"
            elif (u, v) not in kinds:
                kinds[u, v] = "forward" if u in ancestors[v] else "cross"
    return kinds
