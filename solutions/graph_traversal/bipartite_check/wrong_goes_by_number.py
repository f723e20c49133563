"""Takes the vertices by number, and the first colour that no neighbour has yet: an early choice can be a bad one."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colours: dict[int, int] = {}
    for u, row in enumerate(adj):
        free = {0, 1} - {colours[v] for v in row if v in colours}
        if not free or u in row:
            return None
        colours[u] = min(free)
    return list(colours.values())
