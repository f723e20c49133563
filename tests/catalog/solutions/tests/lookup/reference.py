"""Halves what is left."""

from collections.abc import Sequence


def lookup(items: Sequence[int], target: int) -> int:
    """O(log n): at[low:high] is where it must be, if it is there."""
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        found = items[middle]
        if found == target:
            return middle
        low, high = (middle + 1, high) if found < target else (low, middle)
    return -1
