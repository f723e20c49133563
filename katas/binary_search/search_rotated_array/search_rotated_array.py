def search_rotated(a: list[int], x: int) -> int:
    """The index of x in a list that was in ascending order and then rotated; -1 if it is not there."""
    raise NotImplementedError
