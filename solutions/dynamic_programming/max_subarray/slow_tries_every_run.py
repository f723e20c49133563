"""Adds up from every start to every end: O(n^2)."""


def max_subarray(a: list[int]) -> int:
    best = a[0]
    for i in range(len(a)):
        total = 0
        for j in range(i, len(a)):
            total += a[j]
            best = max(best, total)
    return best
