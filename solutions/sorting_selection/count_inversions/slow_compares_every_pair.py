"""Looks at every pair: O(n^2)."""


def count_inversions(a: list[int]) -> int:
    return sum(1 for j in range(len(a)) for i in range(j) if a[i] > a[j])
