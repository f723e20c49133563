def single(a: list[int]) -> int:
    """The number that is in the list once, where all others are there twice."""
    raise NotImplementedError
