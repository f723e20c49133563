def max_spacing(dist: list[list[int]], k: int) -> int:
    """The greatest spacing that the points have in k clusters: the least distance between two of them."""
    raise NotImplementedError
