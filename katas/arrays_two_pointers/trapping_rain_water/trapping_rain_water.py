def trapped(heights: list[int]) -> int:
    """How much water stays between bars of these heights, each 1 wide."""
    raise NotImplementedError
