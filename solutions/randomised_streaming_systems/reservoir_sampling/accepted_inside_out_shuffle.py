"""The beginning of a shuffle from the inside out: the sample is in random order, too."""

from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    sample: list[object] = []
    seen = 0
    while True:
        try:
            item = next(items)
        except StopIteration:
            return sample
        seen += 1
        place = randbelow(seen)
        if seen <= k:
            sample.append(item)
            sample[place], sample[-1] = sample[-1], sample[place]
        elif place < k:
            sample[place] = item
