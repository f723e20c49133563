"""Sees by the length of the batch that it was the last one, after somebody else may have emptied it."""

from collections.abc import Iterator
from itertools import islice


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    while batch := list(islice(items, size)):
        yield batch
        if len(batch) < size:
            return
