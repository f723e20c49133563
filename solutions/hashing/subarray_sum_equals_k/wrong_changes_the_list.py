"""Turns the caller's list into the sums."""


def subarray_sum(nums: list[int], k: int) -> int:
    times = {0: 1}
    count = 0
    for i in range(len(nums)):
        if i > 0:
            nums[i] += nums[i - 1]
        count += times.get(nums[i] - k, 0)
        times[nums[i]] = times.get(nums[i], 0) + 1
    return count
