"""Swaps every item with one at any place: n^n equally likely ways cannot be shared out evenly among n! orders."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    n = len(items)
    for i in range(n):
        j = randbelow(n)
        items[i], items[j] = items[j], items[i]
