"""Empties the list that it has handed out, to fill it again."""

from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch.clear()
    if batch:
        yield batch
