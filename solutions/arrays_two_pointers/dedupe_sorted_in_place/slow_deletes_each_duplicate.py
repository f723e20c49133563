"""Deletes duplicates one by one: each time, all behind it move up."""


def dedupe(nums: list[int]) -> int:
    i = 1
    while i < len(nums):
        if nums[i] == nums[i - 1]:
            del nums[i]
        else:
            i += 1
    return len(nums)
