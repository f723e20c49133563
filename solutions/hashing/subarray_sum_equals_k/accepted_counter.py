"""All sums first, then a Counter of those that are still to come, from which each is taken out as it is passed."""

from collections import Counter
from itertools import accumulate


def subarray_sum(nums: list[int], k: int) -> int:
    sums = [*accumulate(nums, initial=0)]
    to_come = Counter(sums)
    count = 0
    for total in sums:
        to_come[total] -= 1
        count += to_come[total + k]
    return count
