"""Copies the batch to add an item to it: O(size) for each."""

from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    batch: list[int] = []
    for item in items:
        batch = [*batch, item]
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
