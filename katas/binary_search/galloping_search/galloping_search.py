from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    """The smallest n >= 0 for which pred(n) is true."""
    raise NotImplementedError
