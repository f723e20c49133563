def lis(a: list[int]) -> list[int]:
    """A longest subsequence of a whose elements increase strictly."""
    raise NotImplementedError
