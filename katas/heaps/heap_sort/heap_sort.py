def heap_sort(a: list[int]) -> None:
    """Put a in ascending order, in place."""
    raise NotImplementedError
