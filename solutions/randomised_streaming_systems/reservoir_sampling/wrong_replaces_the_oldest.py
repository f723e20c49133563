"""Lets the item in with the right probability, but always in the place of the one that has been in for longest."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample: list[object] = []
    for i, item in enumerate(items, start=1):
        if i <= k:
            sample.append(item)
        elif randbelow(i) < k:
            del sample[0]
            sample.append(item)
    return sample
