def a_star(grid: list[list[int]], start: tuple[int, int], goal: tuple[int, int]) -> int | None:
    """The least cost from start to goal, steps costing 1 + the difference in height, -1 a wall; None without a way."""
    raise NotImplementedError
