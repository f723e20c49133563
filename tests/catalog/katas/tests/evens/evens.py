from collections.abc import Iterable, Iterator


def evens(items: Iterable[int]) -> Iterator[int]:
    """The even items, lazily."""
    raise NotImplementedError
