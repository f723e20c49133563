"""The decorator is a class: its instances are called, and the results are an attribute."""

from collections.abc import Callable

MISSING = object()


class memoize:  # noqa: N801
    def __init__(self, fn: Callable[..., int]) -> None:
        self.fn = fn
        self.results: dict[object, int] = {}

    def __call__(self, *args: object, **kwargs: object) -> int:
        key = args, tuple(sorted(kwargs.items()))
        result = self.results.get(key, MISSING)
        if result is MISSING:
            result = self.results[key] = self.fn(*args, **kwargs)
        return result
