from collections.abc import Callable, Iterator


def reservoir(items: Iterator[object], k: int, randbelow: Callable[[int], int]) -> list[object]:
    """k of the items, or all if there are fewer, every choice equally likely."""
    raise NotImplementedError
