def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    """The rows sorted by key, which is from 0 to k - 1; those with equal keys stay in their order."""
    raise NotImplementedError
