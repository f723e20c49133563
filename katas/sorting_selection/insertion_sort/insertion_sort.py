def insertion_sort(a: list[int]) -> None:
    """Put a in ascending order, in place, with at most 2 * (n + inversions) comparisons."""
    raise NotImplementedError
