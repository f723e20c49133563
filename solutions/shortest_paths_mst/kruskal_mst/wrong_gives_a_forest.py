"""Gives a tree for each part of the graph, though they are not connected."""


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
            parent[root(u)] = root(v)
            total += w
            tree.append(i)
    return total, tree
