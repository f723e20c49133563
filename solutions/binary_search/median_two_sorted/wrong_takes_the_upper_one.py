"""Takes the upper of the two in the middle where there are two."""

from math import inf


def median(a: list[int], b: list[int]) -> float:
    if len(a) > len(b):
        a, b = b, a
    half = (len(a) + len(b)) // 2
    low, high = 0, len(a)
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    return min(a[i] if i < len(a) else inf, b[j] if j < len(b) else inf)
