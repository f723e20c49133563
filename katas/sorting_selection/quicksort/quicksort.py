def quicksort(a: list[int]) -> None:
    """Put a in ascending order, in place."""
    raise NotImplementedError
