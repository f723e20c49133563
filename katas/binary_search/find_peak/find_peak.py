def find_peak(a: list[int]) -> int:
    """The index of an element that is larger than its neighbours."""
    raise NotImplementedError
