def topo_order(n: int, edges: list[tuple[int, int]]) -> list[int] | None:
    """The tasks 0 to n - 1, u before v for every edge (u, v); None if no order is like that."""
    raise NotImplementedError
