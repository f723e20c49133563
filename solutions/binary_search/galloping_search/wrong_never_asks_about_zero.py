"""Takes for granted that the answer is at least 1, where the doubling begins."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    high = 1
    while not pred(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if pred(middle):
            high = middle
        else:
            low = middle
    return high
