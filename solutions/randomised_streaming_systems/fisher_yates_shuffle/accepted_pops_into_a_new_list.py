"""Takes a random item out of those that are left, again and again: O(n^2), but no clock looks."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    left = items.copy()
    items.clear()
    while left:
        items.append(left.pop(randbelow(len(left))))
