"""Marks the call as answered before it is: after an error, None is what is remembered."""

from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    results: dict[object, int | None] = {}

    def remembering(*args: object, **kwargs: object) -> int | None:
        key = args, frozenset(kwargs.items())
        if key not in results:
            results[key] = None
            results[key] = fn(*args, **kwargs)
        return results[key]

    return remembering
