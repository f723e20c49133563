from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    """A function that gives what fn gives, and asks it at most once for each different call."""
    raise NotImplementedError
