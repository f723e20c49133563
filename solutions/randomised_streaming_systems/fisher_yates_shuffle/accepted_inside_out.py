"""Builds the order in a second list, each item put in at a random place, and copies it back."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    result: list[int] = []
    for i, x in enumerate(items):
        j = randbelow(i + 1)
        result.append(x)
        result[i], result[j] = result[j], x
    items[:] = result
