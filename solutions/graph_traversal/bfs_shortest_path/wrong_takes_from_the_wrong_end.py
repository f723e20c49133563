"""Takes the newest vertex of the queue, which makes it a stack: the search is no longer breadth-first."""


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    parent = {s: s}
    queue = [s]
    while queue:
        u = queue.pop()
        for v in adj[u]:
            if v not in parent:
                parent[v] = u
                queue.append(v)
    if t not in parent:
        return None
    path = [t]
    while path[-1] != s:
        path.append(parent[path[-1]])
    return path[::-1]
