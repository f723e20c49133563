"""Merges each list into all before it: the first numbers are moved k times, O(N k)."""


def merge_k(lists: list[list[int]]) -> list[int]:
    merged: list[int] = []
    for numbers in lists:
        a, merged, i = merged, [], 0
        for x in numbers:
            while i < len(a) and a[i] <= x:
                merged.append(a[i])
                i += 1
            merged.append(x)
        merged += a[i:]
    return merged
