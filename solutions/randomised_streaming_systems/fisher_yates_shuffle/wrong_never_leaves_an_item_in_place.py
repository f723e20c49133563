"""Swaps each item with an earlier one only, never with itself: (n - 1)! of the n! orders, the cycles (Sattolo)."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    for i in range(len(items) - 1, 0, -1):
        j = randbelow(i)
        items[i], items[j] = items[j], items[i]
