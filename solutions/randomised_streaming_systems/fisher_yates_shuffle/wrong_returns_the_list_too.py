"""Shuffles in place, and returns the list besides."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> list[int]:
    for i in range(len(items) - 1, 0, -1):
        j = randbelow(i + 1)
        items[i], items[j] = items[j], items[i]
    return items
