def subarray_sum(nums: list[int], k: int) -> int:
    """How many subarrays add up to k: O(n) expected time, O(n) space.

    The sum of a subarray is that of all elements up to its end, less that of all before it. So at each end there are as
    many subarrays to count as there were earlier sums that are smaller by k.
    """
    times = {0: 1}  # how often each sum has come; that of no elements at all is 0
    count = total = 0
    for x in nums:
        total += x
        count += times.get(total - k, 0)
        times[total] = times.get(total, 0) + 1
    return count
