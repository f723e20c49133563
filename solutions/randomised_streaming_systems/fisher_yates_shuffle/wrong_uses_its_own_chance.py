"""Takes the shuffle of the standard library, and does not look at `randbelow`."""

import random
from collections.abc import Callable


def shuffle(items: list[int], randbelow: Callable[[int], int]) -> None:
    random.shuffle(items)
