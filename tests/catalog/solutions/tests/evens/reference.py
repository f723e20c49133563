"""A generator."""

from collections.abc import Iterable, Iterator


def evens(items: Iterable[int]) -> Iterator[int]:
    """The even items, one at a time: O(1) for each."""
    for item in items:
        if item % 2 == 0:
            yield item
