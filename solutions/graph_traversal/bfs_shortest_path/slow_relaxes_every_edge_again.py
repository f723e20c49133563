"""Looks at all edges until no distance falls any more: O(V E), if the edges come in an unlucky order."""


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    distance = {s: 0}
    parent: dict[int, int] = {}
    falling = True
    while falling:
        falling = False
        for u, row in enumerate(adj):
            for v in row:
                if u in distance and distance[u] + 1 < distance.get(v, len(adj)):
                    distance[v] = distance[u] + 1
                    parent[v] = u
                    falling = True
    if t not in distance:
        return None
    path = [t]
    while path[-1] != s:
        path.append(parent[path[-1]])
    return path[::-1]
