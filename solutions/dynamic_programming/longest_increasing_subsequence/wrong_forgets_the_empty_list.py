"""Walks back from the end of the longest, though an empty list has none (RTE)."""

from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    ends: list[int] = []
    places: list[int] = []
    before = []
    for i, x in enumerate(a):
        k = bisect_left(ends, x)
        before.append(places[k - 1] if k else None)
        ends[k : k + 1] = [x]
        places[k : k + 1] = [i]
    found = []
    at = places[-1]
    while at is not None:
        found.append(a[at])
        at = before[at]
    return found[::-1]
