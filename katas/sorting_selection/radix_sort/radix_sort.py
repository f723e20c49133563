def radix_sort(a: list[int]) -> list[int]:
    """The numbers in ascending order, sorted digit by digit and not by comparisons."""
    raise NotImplementedError
