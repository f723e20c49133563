"""Keeps the calls in a list and searches it from the front: O(calls so far) for each."""

from collections.abc import Callable


def memoize(fn: Callable[..., int]) -> Callable[..., int]:
    calls: list[object] = []
    results: list[int] = []

    def remembering(*args: object, **kwargs: object) -> int:
        call = args, kwargs
        if call not in calls:
            result = fn(*args, **kwargs)
            calls.append(call)
            results.append(result)
        return results[calls.index(call)]

    return remembering
