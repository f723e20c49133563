"""Goes round all edges for one vertex after the other until nothing improves (Bellman-Ford): O(V^2 E)."""

from math import inf


def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    rows: list[list[int | None]] = []
    for s in range(n):
        d: list[float] = [inf] * n
        d[s] = 0
        for _ in range(n):
            changed = False
            for u, v, w in edges:
                if d[u] + w < d[v]:
                    d[v] = d[u] + w
                    changed = True
            if not changed:
                break
        else:
            return None
        rows.append([None if weight == inf else int(weight) for weight in d])
    return rows
