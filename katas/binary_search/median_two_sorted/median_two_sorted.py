def median(a: list[int], b: list[int]) -> float:
    """The median of all elements of two ascending lists."""
    raise NotImplementedError
