def scc(n: int, edges: list[tuple[int, int]]) -> list[list[int]]:
    """The vertices 0 to n - 1 in groups, together if each can be reached from the other along edges (u, v)."""
    raise NotImplementedError
