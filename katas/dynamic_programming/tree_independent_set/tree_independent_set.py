def tree_best(parent: list[int], w: list[int]) -> int:
    """The largest sum of weights of vertices none of which is chosen together with its parent."""
    raise NotImplementedError
