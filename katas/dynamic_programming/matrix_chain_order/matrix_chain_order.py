def matrix_chain(dims: list[int]) -> tuple[int, str]:
    """The fewest multiplications that the product of the matrices takes, and a plan that takes so many."""
    raise NotImplementedError
