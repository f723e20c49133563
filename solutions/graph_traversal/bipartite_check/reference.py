def two_colour(adj: list[list[int]]) -> list[int] | None:
    """A colour, 0 or 1, for each vertex, so that every edge joins different ones, or None: O(V + E) time, O(V) space.

    In each part, the first vertex gets a colour, and all others of the part have no choice: the search gives them what
    they must have. So if an edge joins equal colours, no colouring would do.
    """
    none = -1
    colours = [none] * len(adj)
    for first in range(len(adj)):
        if colours[first] != none:
            continue
        colours[first] = 0
        stack = [first]
        while stack:
            u = stack.pop()
            for v in adj[u]:
                if colours[v] == none:
                    colours[v] = 1 - colours[u]
                    stack.append(v)
                elif colours[v] == colours[u]:
                    return None
    return colours
