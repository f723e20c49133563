def window_max(a: list[int], k: int) -> list[int]:
    """The largest value in each window of width k, left to right."""
    raise NotImplementedError
