from bisect import bisect_left


def lis(a: list[int]) -> list[int]:
    """A longest strictly increasing subsequence: O(n log n) time, O(n) space.

    Of all increasing subsequences of k elements so far, it is the one with the smallest end that is easiest to go on
    from. These smallest ends grow with k, so that a binary search finds the longest one that x can extend; x then
    is the smallest end for one element more. Each element remembers the one before it.
    """
    ends: list[int] = []  # ends[k]: the smallest end of k + 1 elements
    places: list[int] = []  # where it is in a
    before = []
    for i, x in enumerate(a):
        k = bisect_left(ends, x)
        before.append(places[k - 1] if k else None)
        ends[k : k + 1] = [x]
        places[k : k + 1] = [i]
    longest = []
    at = places[-1] if places else None
    while at is not None:
        longest.append(a[at])
        at = before[at]
    return longest[::-1]
