"""Asks backwards: the distance of v is the least over the edges to it, remembered once it is known."""


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    into: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for u, v, w in edges:
        into[v].append((u, w))
    known: dict[int, int | None] = {s: 0}

    def distance(v: int) -> int | None:
        if v not in known:
            best = None
            for u, w in into[v]:
                d = distance(u)
                if d is not None and (best is None or d + w < best):
                    best = d + w
            known[v] = best
        return known[v]

    return [distance(v) for v in range(n)]
