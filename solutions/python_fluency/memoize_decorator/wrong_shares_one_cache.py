"""The dict is a default argument, so it is made once, and all decorated functions share it."""

from collections.abc import Callable


def memoize(fn: Callable[..., int], results: dict[object, int] = {}) -> Callable[..., int]:
    def remembering(*args: object, **kwargs: object) -> int:
        key = args, frozenset(kwargs.items())
        if key not in results:
            results[key] = fn(*args, **kwargs)
        return results[key]

    return remembering
