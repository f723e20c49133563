def dijkstra(n: int, edges: list[tuple[int, int, int]], s: int) -> list[int | None]:
    """The distance of each vertex from s along edges (u, v, length >= 0); None where no path leads."""
    raise NotImplementedError
