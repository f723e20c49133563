"""Keeps the earlier sums in a list, and goes through it for each element."""


def subarray_sum(nums: list[int], k: int) -> int:
    sums = [0]
    count = 0
    for x in nums:
        total = sums[-1] + x
        count += sums.count(total - k)
        sums.append(total)
    return count
