def closest_pair(points: list[tuple[int, int]]) -> int:
    """The square of the least distance between two of the points."""
    raise NotImplementedError
