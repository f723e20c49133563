"""Gives the places of the edges among the sorted ones."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    parent = list(range(n))

    def root(v: int) -> int:
        while parent[v] != v:
            v = parent[v]
        return v

    total, tree = 0, []
    for i, (u, v, w) in enumerate(sorted(edges, key=lambda edge: edge[2])):
        if root(u) != root(v):
            parent[root(u)] = root(v)
            total += w
            tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
