def majority(a: list[int]) -> int | None:
    """The item that makes up more than half of the list, or None."""
    raise NotImplementedError
