def select(a: list[int], k: int) -> int:
    """The item at index k of the list in ascending order."""
    raise NotImplementedError
