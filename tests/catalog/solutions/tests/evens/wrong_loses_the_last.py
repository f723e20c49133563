"""Holds back each item until the next one comes, so that the last is lost."""

from collections.abc import Iterable, Iterator


def evens(items: Iterable[int]) -> Iterator[int]:
    held: list[int] = []
    for item in items:
        if item % 2 == 0:
            yield from held
            held = [item]
