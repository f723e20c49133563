"""Enters each sum before it looks: where k is 0, it meets itself."""


def subarray_sum(nums: list[int], k: int) -> int:
    times = {0: 1}
    count = total = 0
    for x in nums:
        total += x
        times[total] = times.get(total, 0) + 1
        count += times.get(total - k, 0)
    return count
