"""Searches with bisect_right, so that an element may follow its equal."""

from bisect import bisect_right


def lis(a: list[int]) -> list[int]:
    ends: list[int] = []
    places: list[int] = []
    before = []
    for i, x in enumerate(a):
        k = bisect_right(ends, x)
        before.append(places[k - 1] if k else None)
        ends[k : k + 1] = [x]
        places[k : k + 1] = [i]
    found = []
    at = places[-1] if places else None
    while at is not None:
        found.append(a[at])
        at = before[at]
    return found[::-1]
