"""Takes an edge only if it brings a vertex that no edge has brought yet: parts that grew apart are never joined."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    known: set[int] = set()
    total, tree = 0, []
    for i in sorted(range(len(edges)), key=lambda i: edges[i][2]):
        u, v, w = edges[i]
        if u != v and not {u, v} <= known:
            known |= {u, v}
            total += w
            tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
