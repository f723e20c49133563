def two_sat(n: int, clauses: list[tuple[int, int]]) -> list[bool] | None:
    """Values of variables 1 to n so that a literal of each clause, x or -x (not x), holds; None if there are none."""
    raise NotImplementedError
