"""Sorts the edges of the caller; finds the numbers in a copy that it made before."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    numbers = {edge: i for i, edge in enumerate(edges)}
    edges.sort(key=lambda edge: edge[2])
    parent = list(range(n))

    def root(v: int) -> int:
        while parent[v] != v:
            v = parent[v]
        return v

    total, tree = 0, []
    for u, v, w in edges:
        if root(u) != root(v):
            parent[root(u)] = root(v)
            total += w
            tree.append(numbers[u, v, w])
    return (total, tree) if len(tree) == n - 1 else None
