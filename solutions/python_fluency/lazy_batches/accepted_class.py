"""An iterator written as a class, which asks for one item after the other."""

from collections.abc import Iterator


class Batches:
    def __init__(self, items: Iterator[int], size: int) -> None:
        self.items = items
        self.size = size

    def __iter__(self) -> "Batches":
        return self

    def __next__(self) -> list[int]:
        batch: list[int] = []
        while len(batch) < self.size:
            try:
                batch.append(next(self.items))
            except StopIteration:
                if not batch:
                    raise
                break
        return batch


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    return Batches(items, size)
