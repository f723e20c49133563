from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    """Bring items into random order, in place, every order equally likely."""
    raise NotImplementedError
