def johnson(n: int, edges: list[tuple[int, int, int]]) -> list[list[int | None]] | None:
    """The distances from each vertex to each, None where no walk leads; None alone if there is a negative cycle."""
    raise NotImplementedError
