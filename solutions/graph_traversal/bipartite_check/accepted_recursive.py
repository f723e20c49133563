"""Depth first, recursively, with a dict of colours."""


def two_colour(adj: list[list[int]]) -> list[int] | None:
    colour_of: dict[int, bool] = {}

    def paint(u: int, colour: bool) -> bool:
        if u in colour_of:
            return colour_of[u] == colour
        colour_of[u] = colour
        return all(paint(v, not colour) for v in adj[u])

    for u in range(len(adj)):
        if u not in colour_of and not paint(u, False):
            return None
    return [int(colour_of[u]) for u in range(len(adj))]
