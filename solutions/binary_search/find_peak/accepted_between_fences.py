"""Puts minus infinity at both ends, and stops early if the middle is a peak already."""

from math import inf


def find_peak(a: list[int]) -> int:
    def height(i: int) -> float:
        return a[i] if 0 <= i < len(a) else -inf

    low, high = 0, len(a) - 1
    while True:
        middle = low + (high - low) // 2
        if height(middle - 1) > a[middle]:
            high = middle - 1
        elif height(middle + 1) > a[middle]:
            low = middle + 1
        else:
            return middle
