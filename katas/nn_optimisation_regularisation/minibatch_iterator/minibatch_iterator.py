from collections.abc import Iterator


def minibatches(n: int, batch: int, epochs: int, seed: int, drop_last: bool) -> Iterator[list[int]]:
    """Batches of the examples 0 to n - 1, shuffled anew in each epoch."""
    raise NotImplementedError
