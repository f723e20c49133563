def classify_edges(adj: list[list[int]]) -> dict[tuple[int, int], str]:
    """What each edge (u, v) is to depth-first search: "tree", "back", "forward" or "cross"."""
    raise NotImplementedError
