"""Squares the upper bound, bisects from 0, and asks about both neighbours each time: some questions more."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    if pred(0):
        return 0
    high = 2
    while not pred(high):
        high *= high
    low = 0

    def search(low: int, high: int) -> int:
        middle = (low + high) // 2
        if not pred(middle):
            return search(middle + 1, high)
        return search(low, middle - 1) if middle and pred(middle - 1) else middle

    return search(low, high)
