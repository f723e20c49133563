def merge_k(lists: list[list[int]]) -> list[int]:
    """All the numbers of lists that are in ascending order, in one new list in ascending order."""
    raise NotImplementedError
