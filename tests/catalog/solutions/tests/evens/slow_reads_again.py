"""Looks through all that was read for each new item."""

from collections.abc import Iterable, Iterator


def evens(items: Iterable[int]) -> Iterator[int]:
    seen: list[int] = []
    for item in items:
        seen.append(item)
        if sum(seen) >= 0 and item % 2 == 0:
            yield item
