"""Divides the list, counts in both halves, and pairs the sums on both sides of the middle: O(n log n)."""

from collections import Counter
from itertools import accumulate


def subarray_sum(nums: list[int], k: int) -> int:
    if len(nums) < 2:
        return nums.count(k)
    middle = len(nums) // 2
    left, right = nums[:middle], nums[middle:]
    on_the_left, on_the_right = Counter(accumulate(reversed(left))), Counter(accumulate(right))
    across = sum(times * on_the_right[k - total] for total, times in on_the_left.items())
    return subarray_sum(left, k) + across + subarray_sum(right, k)
