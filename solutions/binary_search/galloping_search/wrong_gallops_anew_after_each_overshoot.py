"""Begins with steps of 1 again whenever it went too far: O(log(answer)**2) questions."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    low = 0
    while not pred(low):
        step = 1
        while not pred(low + step):
            step *= 2
        low += max(1, step // 2)
    return low
