def shortest_path(adj: list[list[int]], s: int, t: int) -> list[int] | None:
    """A path with the fewest edges from s to t, as the list of its vertices; None if there is none."""
    raise NotImplementedError
