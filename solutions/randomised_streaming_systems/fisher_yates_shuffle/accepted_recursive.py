"""Shuffles all but the last item, then swaps the last with any item."""

from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    def shuffle_first(n: int) -> None:
        if n < 2:
            return
        shuffle_first(n - 1)
        j = randbelow(n)
        items[n - 1], items[j] = items[j], items[n - 1]

    shuffle_first(len(items))
