"""Takes slices of the iterator until one is empty."""

from collections.abc import Iterator
from itertools import islice


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    return iter(lambda: list(islice(items, size)), [])
