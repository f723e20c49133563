from collections.abc import Iterator


def batches(items: Iterator[int], size: int) -> Iterator[list[int]]:
    """Lists of the next size items each, read only when asked for: O(1) amortised for each item, O(size) space.

    A generator goes no further than to its next yield: a batch is handed out as soon as it is full, before another
    item is read, and a new list begins the next one.
    """
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
