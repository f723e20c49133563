"""Union-find that hangs one root below the other as they come, and shortens no way: trees as tall as they are large."""


def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    parent = list(range(n))

    def find(v: int) -> int:
        while parent[v] != v:
            v = parent[v]
        return v

    total, tree = 0, []
    for i in sorted(range(len(edges)), key=lambda i: edges[i][2]):
        u, v, w = edges[i]
        a, b = find(u), find(v)
        if a != b:
            parent[a] = b
            total += w
            tree.append(i)
    return (total, tree) if len(tree) == n - 1 else None
