"""Bisects below 2**64: right as long as the answer is there, with too many questions for small ones."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    low, high = 0, 2**64
    while low < high:
        middle = (low + high) // 2
        if pred(middle):
            high = middle
        else:
            low = middle + 1
    return low
