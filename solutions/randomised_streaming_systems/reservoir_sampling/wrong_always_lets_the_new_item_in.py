"""Puts every new item in the place of a random one: the last item is always in the sample."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample: list[object] = []
    for item in items:
        if len(sample) < k:
            sample.append(item)
        else:
            sample[randbelow(k)] = item
    return sample
