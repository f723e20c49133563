def count_inversions(a: list[int]) -> int:
    """The number of pairs i < j with a[i] > a[j]."""
    raise NotImplementedError
