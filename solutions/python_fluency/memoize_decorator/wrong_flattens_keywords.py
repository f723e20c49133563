"""Hangs the keywords on to the positional arguments: f(("a", 1)) and f(a=1) get the same key."""

from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    results: dict[object, int] = {}

    def remembering(*args: object, **kwargs: object) -> int:
        key = args + tuple(sorted(kwargs.items()))
        if key not in results:
            results[key] = fn(*args, **kwargs)
        return results[key]

    return remembering
