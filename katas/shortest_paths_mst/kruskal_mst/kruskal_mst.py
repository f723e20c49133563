def mst(n: int, edges: list[tuple[int, int, int]]) -> tuple[int, list[int]] | None:
    """The weight of a minimum spanning tree and the numbers of its edges (u, v, weight); None if there is no tree."""
    raise NotImplementedError
