from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    """A function that gives what fn gives, and asks it at most once for each different call: O(1) expected.

    Every decorated function has a dict of its own, in its closure. A key keeps positional and keyword arguments apart,
    so that no two different calls share one.
    """
    results: dict[object, int] = {}

    def remembering(*args: object, **kwargs: object) -> int:
        call = args, frozenset(kwargs.items())
        if call not in results:
            results[call] = fn(*args, **kwargs)
        return results[call]

    return remembering
