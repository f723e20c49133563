def max_subarray(a: list[int]) -> int:
    """The largest sum of one or more neighbouring elements."""
    raise NotImplementedError
