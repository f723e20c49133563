def stratified_folds(y: list[int], k: int, seed: int) -> list[list[int]]:
    """k random folds of the indices of y, every class spread evenly over them."""
    raise NotImplementedError
