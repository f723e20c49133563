"""Moves the left end on while the sum is too large, as if no element were negative."""


def subarray_sum(nums: list[int], k: int) -> int:
    count = left = total = 0
    for right, x in enumerate(nums):
        total += x
        while left < right and total > k:
            total -= nums[left]
            left += 1
        start, rest = left, total
        while rest == k and start <= right:
            count += 1
            rest -= nums[start]
            start += 1
    return count
