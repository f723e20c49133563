def largest_rectangle(heights: list[int]) -> int:
    """The area of the largest rectangle that fits into bars of these heights, each 1 wide."""
    raise NotImplementedError
