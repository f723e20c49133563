def best_independent(w: list[int]) -> tuple[int, list[int]]:
    """The largest sum of weights of vertices of which no two are neighbours, and such vertices."""
    raise NotImplementedError
