def best_path(grid: list[list[int | None]]) -> tuple[int, int] | None:
    """The largest sum along a path that goes right and down, and how many paths have it; None if there is no path."""
    raise NotImplementedError
