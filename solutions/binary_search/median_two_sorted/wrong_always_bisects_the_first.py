"""Bisects the first list even if it is the longer one: the other cut falls beyond an end of its list. (RTE)"""

from math import inf


def median(a: list[int], b: list[int]) -> float:
    half = (len(a) + len(b)) // 2
    low, high = 0, len(a)
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    upper = min(a[i] if i < len(a) else inf, b[j] if j < len(b) else inf)
    if (len(a) + len(b)) % 2:
        return upper
    lower = max(a[i - 1] if i > 0 else -inf, b[j - 1] if j > 0 else -inf)
    return (lower + upper) / 2
