"""The same iterator size times, zipped; what is missing in the last batch is filled up and taken out again."""

from collections.abc import Iterator
from itertools import zip_longest


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    missing = object()
    for batch in zip_longest(*[items] * size, fillvalue=missing):
        yield [item for item in batch if item is not missing]
