"""Lists the places of each sum, and searches for those before the end of the subarray: O(n log n)."""

from bisect import bisect_left
from collections import defaultdict


def subarray_sum(nums: list[int], k: int) -> int:
    sums = [0]
    for x in nums:
        sums.append(sums[-1] + x)
    places = defaultdict(list)
    for i, total in enumerate(sums):
        places[total].append(i)
    return sum(bisect_left(places[total - k], i) for i, total in enumerate(sums) if total - k in places)
