"""Keeps the key in an attribute: when fn asks itself, the inner call changes it under the outer one."""

from collections.abc import Callable


class memoize:  # noqa: N801
    def __init__(self, fn: Callable[..., int]) -> None:
        self.fn = fn
        self.key: object = None
        self.results: dict[object, int] = {}

    def __call__(self, *args: object, **kwargs: object) -> int:
        self.key = args, frozenset(kwargs.items())
        if self.key not in self.results:
            self.results[self.key] = self.fn(*args, **kwargs)
        return self.results[self.key]
