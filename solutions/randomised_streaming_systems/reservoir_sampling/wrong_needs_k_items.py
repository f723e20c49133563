"""Takes for granted that there are k items."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample = [next(items) for _ in range(k)]
    for i, item in enumerate(items, start=k + 1):
        place = randbelow(i)
        if place < k:
            sample[place] = item
    return sample
