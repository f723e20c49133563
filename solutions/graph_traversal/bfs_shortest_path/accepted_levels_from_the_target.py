"""Distances to t, level by level along edges turned round; then downhill from s, with no parents kept."""


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    sources: list[list[int]] = [[] for _ in adj]
    for u, row in enumerate(adj):
        for v in row:
            sources[v].append(u)
    distance = {t: 0}
    level = [t]
    while level and s not in distance:
        below = []
        for v in level:
            for u in sources[v]:
                if u not in distance:
                    distance[u] = distance[v] + 1
                    below.append(u)
        level = below
    if s not in distance:
        return None
    path = [s]
    while path[-1] != t:
        path.append(min(adj[path[-1]], key=lambda v: distance.get(v, len(adj))))
    return path
