def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    """(total weight, edge numbers) of a minimum spanning tree, or None: O(E log E) time, O(V + E) space (Kruskal 1956).

    An edge that joins two parts, and is the lightest to leave one of them, is in some best tree: any tree that has
    another way between the parts becomes no heavier if this edge takes its place.
    """
    parent = list(range(n))

    def root(v: int) -> int:
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    total = 0
    tree = []
    for i in sorted(range(len(edges)), key=lambda i: edges[i][2]):
        u, v, w = edges[i]
        one, other = root(u), root(v)
        if one != other:
            parent[one] = other
            total += w
            tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
