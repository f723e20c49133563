def minutes_to_rot(grid: list[list[int]]) -> int:
    """The minutes until no orange is fresh; -1 if some stay so for ever."""
    raise NotImplementedError
