"""Hands a batch out only when the first item of the next one comes."""

from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    batch: list[int] = []
    for item in items:
        if len(batch) == size:
            yield batch
            batch = []
        batch.append(item)
    if batch:
        yield batch
