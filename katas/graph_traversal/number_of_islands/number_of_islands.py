def count_islands(grid: list[list[int]]) -> int:
    """The number of islands: groups of land cells (1) that hang together by their sides."""
    raise NotImplementedError
