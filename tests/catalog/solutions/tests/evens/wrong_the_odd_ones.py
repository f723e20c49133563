"""Yields the others."""

from collections.abc import Iterable, Iterator


def evens(items: Iterable[int]) -> Iterator[int]:
    return (item for item in items if item % 2)
