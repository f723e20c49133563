def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    """What each edge is to depth-first search: O(V + E) time, O(V) space beyond the result.

    The vertices on the present path are open; they are the ancestors of its end. A vertex that is done was visited
    after u, so it is below u, or before u, so it is elsewhere. The path is a stack of half-read rows, not a recursion,
    which Python would not let go very deep.
    """
    kinds: dict[tuple[int, int], str] = {}
    number: dict[int, int] = {}  # of the vertices visited, in the order of the visits
    done: set[int] = set()
    for root in range(len(adj)):
        path = []
        if root not in number:
            number[root] = len(number)
            path.append((root, iter(adj[root])))
        while path:
            u, row = path[-1]
            for v in row:
                if v not in number:
                    kinds[u, v] = "tree"
                    number[v] = len(number)
                    path.append((v, iter(adj[v])))
                    break
                if v not in done:
                    kinds[u, v] = "back"
                else:
                    kinds[u, v] = "forward" if number[u] < number[v] else "cross"
            else:
                done.add(u)
                path.pop()
    return kinds
