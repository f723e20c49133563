def best_margin(v: list[int]) -> int:
    """By how much the first player is ahead in the end if both play as well as can be."""
    raise NotImplementedError
