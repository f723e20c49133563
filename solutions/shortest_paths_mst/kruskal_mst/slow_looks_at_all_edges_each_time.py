"""Prim without a heap: looks at all edges for the lightest one that leaves the tree, O(V E)."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    inside = [v == 0 for v in range(n)]
    total, tree = 0, []
    for _ in range(n - 1):
        leaving = [(w, i) for i, (u, v, w) in enumerate(edges) if inside[u] != inside[v]]
        if not leaving:
            return None
        w, i = min(leaving)
        total += w
        tree.append(i)
        for v in edges[i][:2]:
            inside[v] = True
    return total, tree
