"""Takes the order from the standard library, and an infinite float for what is not reached."""

from graphlib import TopologicalSorter


def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    into: dict[int, list[tuple[int, int]]] = {v: [] for v in range(n)}
    for u, v, w in edges:
        into[v].append((u, w))
    best: dict[int, float] = {}
    for v in TopologicalSorter({v: [u for u, _ in rows] for v, rows in into.items()}).static_order():
        best[v] = min((best[u] + w for u, w in into[v]), default=float("inf"))
        if v == s:
            best[v] = 0
    return [None if best[v] == float("inf") else int(best[v]) for v in range(n)]
