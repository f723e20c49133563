def largest(items: list[int]) -> int:
    """The largest item."""
    raise NotImplementedError
