def max_meetings(meetings: list[tuple[int, int]]) -> int:
    """The greatest number of meetings (start, end) of which no two overlap."""
    raise NotImplementedError
