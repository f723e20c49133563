def dag_distances(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    """The distance of each vertex from s along edges (u, v, weight) of an acyclic graph; None where no path leads."""
    raise NotImplementedError
