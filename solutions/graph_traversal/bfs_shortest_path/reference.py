from collections import deque


def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    """A path with the fewest edges from s to t: O(V + E) time, O(V) space.

    A queue lets vertices through in the order of their distance from s, so that each is reached first by a shortest
    way. The vertex it was reached from is all that need be known of that way: the path is read backwards, from t.
    """
    came_from = {s: s}
    queue = deque([s])
    while queue:
        u = queue.popleft()
        for v in adj[u]:
            if v not in came_from:
                came_from[v] = u
                queue.append(v)
    if t not in came_from:
        return None
    path = [t]
    while path[-1] != s:
        path.append(came_from[path[-1]])
    return path[::-1]
