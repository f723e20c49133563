def within(a: str, b: str, k: int) -> int:
    """The edit distance of a and b if it is at most k, else k + 1."""
    raise NotImplementedError
