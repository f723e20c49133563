"""Puts all behind each other and sorts, which finds the runs that are in order already: O(N log N)."""


def merge_k(lists: list[list[int]]) -> list[int]:
    return sorted(x for numbers in lists for x in numbers)
