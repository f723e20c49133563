"""Gives the last index where the target is missing."""

from collections.abc import Sequence


def lookup(items: Sequence[int], target: int) -> int:
    low, high = 0, len(items) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if items[middle] < target else (low, middle)
    return low
