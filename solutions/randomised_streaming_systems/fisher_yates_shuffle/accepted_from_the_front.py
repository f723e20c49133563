"""Fills the list from the front: place i takes one of the items from i on."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    n = len(items)
    for i in range(n):
        j = i + randbelow(n - i)
        items[i], items[j] = items[j], items[i]
