def min_speed(piles: list[int], hours: int) -> int:
    """The smallest speed with which all piles are eaten within hours, one pile at a time in each hour."""
    raise NotImplementedError
