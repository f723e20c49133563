"""Sorts by random numbers, which may be equal: then the items stay in the order they had."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    n = len(items)
    items.sort(key=lambda _: randbelow(n))
