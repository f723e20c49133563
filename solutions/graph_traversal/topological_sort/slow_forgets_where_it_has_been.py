"""Depth first, knowing only the path it is on: what hangs below a task is searched anew by every way to it."""


def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    after: list[list[int]] = [[] for _ in range(n)]
    for u, v in edges:
        after[u].append(v)
    rank = [-1] * n

    def longest_way_from(u: int, path: set[int]) -> int:
        if u in path:
            raise RecursionError
        path.add(u)
        rank[u] = max((1 + longest_way_from(v, path) for v in after[u]), default=0)
        path.remove(u)
        return rank[u]

    try:
        for u in range(n):
            longest_way_from(u, set())
    except RecursionError:
        return None
    return sorted(range(n), key=lambda u: -rank[u])
