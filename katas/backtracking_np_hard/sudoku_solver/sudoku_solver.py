def solve(grid: list[list[int]]) -> list[list[int]] | None:
    """A solved grid with the same givens, where 0 is an empty cell; None if there is none."""
    raise NotImplementedError
