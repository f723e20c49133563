"""Keeps a set of the sums, and forgets how often each has come."""


def subarray_sum(nums: list[int], k: int) -> int:
    seen = {0}
    count = total = 0
    for x in nums:
        total += x
        count += total - k in seen
        seen.add(total)
    return count
