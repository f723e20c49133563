"""Hands out what is left even if that is nothing."""

from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    yield batch
