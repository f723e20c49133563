"""Leaves the end of the items to `next`: a StopIteration that leaves a generator becomes an error (RTE)."""

from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    while True:
        yield [next(items) for _ in range(size)]
