"""Begins with no sum at all: subarrays from the front of the list are missing."""


def subarray_sum(nums: list[int], k: int) -> int:
    times: dict[int, int] = {}
    count = total = 0
    for x in nums:
        total += x
        count += times.get(total - k, 0)
        times[total] = times.get(total, 0) + 1
    return count
