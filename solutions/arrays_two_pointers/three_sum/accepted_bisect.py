"""Tries every pair of a sorted list and searches for the third behind it: O(n^2 log n)."""

from bisect import bisect_left


def three_sum(nums: list[int]) -> list[tuple[int, int, int]]:
    ordered = sorted(nums)
    n = len(ordered)
    triples = []
    for i in range(n):
        if i and ordered[i] == ordered[i - 1]:
            continue
        for j in range(i + 1, n):
            if j > i + 1 and ordered[j] == ordered[j - 1]:
                continue
            third = -ordered[i] - ordered[j]
            k = bisect_left(ordered, third, j + 1)
            if k < n and ordered[k] == third:
                triples.append((ordered[i], ordered[j], third))
    return triples
