"""Goes deep first, and again wherever a shorter way to a vertex turns up later: exponential."""


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    distance = {s: 0}
    parent: dict[int, int] = {}

    def explore(u: int) -> None:
        for v in adj[u]:
            if distance[u] + 1 < distance.get(v, len(adj)):
                distance[v] = distance[u] + 1
                parent[v] = u
                explore(v)

    explore(s)
    if t not in distance:
        return None
    path = [t]
    while path[-1] != s:
        path.append(parent[path[-1]])
    return path[::-1]
