def kth_smallest(items: list[int], k: int) -> int:
    """The item at index k of the list in ascending order."""
    raise NotImplementedError
