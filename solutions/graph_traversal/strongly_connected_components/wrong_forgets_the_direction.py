"""Groups what hangs together at all, as if edges had no direction."""


def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    parent = list(range(n))

    def root(u: int) -> int:
        while parent[u] != u:
            u = parent[u]
        return u

    for u, v in edges:
        parent[root(u)] = root(v)
    groups: dict[int, list[int]] = {}
    for u in range(n):
        groups.setdefault(root(u), []).append(u)
    return list(groups.values())
