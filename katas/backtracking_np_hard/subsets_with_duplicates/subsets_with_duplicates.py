def subsets(a: list[int]) -> list[list[int]]:
    """Every choice from the elements once: those with the same numbers equally often are the same."""
    raise NotImplementedError
