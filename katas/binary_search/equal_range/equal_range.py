def equal_range(a: list[int], x: int) -> tuple[int, int]:
    """The range (low, high) of the indices where x is in the ascending list a, high not included."""
    raise NotImplementedError
