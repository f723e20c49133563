"""Hangs the vertex itself below the other root, not its root: the rest of its part is left behind."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    parent = list(range(n))

    def root(v: int) -> int:
        while parent[v] != v:
            v = parent[v]
        return v

    total, tree = 0, []
    for i in sorted(range(len(edges)), key=lambda i: edges[i][2]):
        u, v, w = edges[i]
        if root(u) != root(v):
            parent[u] = root(v)
            total += w
            tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
