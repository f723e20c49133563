from collections.abc import Callable


def min_cut(n: int, edges: list[tuple[int, int]], trials: int, randbelow: Callable[[int], int]) -> int:
    """The size of the smallest cut that the trials find by random contraction."""
    raise NotImplementedError
