def two_colour(adj: list[list[int]]) -> list[int] | None:
    """A colour, 0 or 1, for each vertex, so that every edge joins different ones; None if there is no way."""
    raise NotImplementedError
