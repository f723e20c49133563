def bellman_ford(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None] | None:
    """The distance of each vertex from s, None where no walk leads; None alone if s reaches a negative cycle."""
    raise NotImplementedError
