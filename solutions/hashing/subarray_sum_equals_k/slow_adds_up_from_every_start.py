"""From every element on, adds up to the end of the list."""


def subarray_sum(nums: list[int], k: int) -> int:
    count = 0
    for i in range(len(nums)):
        total = 0
        for x in nums[i:]:
            total += x
            if total == k:
                count += 1
    return count
