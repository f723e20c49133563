def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """As few intervals as possible that cover what the intervals [start, end] cover, in ascending order."""
    raise NotImplementedError
