"""Returns the indices of the elements, not the elements."""

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
    at = places[-1] if places else None
    while at is not None:
        found.append(at)
        at = before[at]
    return found[::-1]
