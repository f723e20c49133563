"""Walks up from the front until it goes down: O(n)."""


def find_peak(a: list[int]) -> int:
    i = 0
    while i + 1 < len(a) and a[i] < a[i + 1]:
        i += 1
    return i
