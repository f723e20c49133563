"""Asks for the distance of a vertex anew wherever an edge leads from it: exponential."""


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    into: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        into[v].append((u, w))

    def distance(v: int) -> int | None:
        if v == s:
            return 0
        ways = [(distance(u), w) for u, w in into[v]]
        return min((d + w for d, w in ways if d is not None), default=None)

    return [distance(v) for v in range(n)]
