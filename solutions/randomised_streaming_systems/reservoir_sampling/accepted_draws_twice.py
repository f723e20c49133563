"""Draws whether the item gets in, and then whom it replaces."""

from collections.abc import Callable, Iterator
from itertools import islice


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample = list(islice(items, k))
    for seen, item in enumerate(items, start=k + 1):
        if randbelow(seen) >= seen - k:
            sample.pop(randbelow(k))
            sample.append(item)
    return sample
