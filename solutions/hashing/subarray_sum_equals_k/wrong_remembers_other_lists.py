"""A mutable default argument: the sums of earlier calls are still in the dict."""


def subarray_sum(nums: list[int], k: int, times: dict[int, int] = {0: 1}) -> int:
    count = total = 0
    for x in nums:
        total += x
        count += times.get(total - k, 0)
        times[total] = times.get(total, 0) + 1
    return count
