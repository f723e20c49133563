"""Goes round all vertices and colours what has a coloured neighbour, until a round changes nothing: O(V (V + E))."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours = [-1] * len(adj)
    while -1 in colours:
        colours[colours.index(-1)] = 0
        changed = True
        while changed:
            changed = False
            for u, row in enumerate(adj):
                if colours[u] < 0:
                    for v in row:
                        if colours[v] >= 0:
                            colours[u] = 1 - colours[v]
                            changed = True
                            break
    if any(colours[u] == colours[v] for u, row in enumerate(adj) for v in row):
        return None
    return colours
