"""Takes None for "not there": a function that gave None is asked again."""

from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    results: dict[object, int] = {}

    def remembering(*args: object, **kwargs: object) -> int:
        key = args, frozenset(kwargs.items())
        result = results.get(key)
        if result is None:
            result = results[key] = fn(*args, **kwargs)
        return result

    return remembering
