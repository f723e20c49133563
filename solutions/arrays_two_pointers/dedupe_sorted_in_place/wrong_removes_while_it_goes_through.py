"""Deletes from the list that it goes through, and so steps over the element that moves up."""


def dedupe(nums: list[int]) -> int:
    for i, x in enumerate(nums):
        if i > 0 and x == nums[i - 1]:
            del nums[i]
    return len(nums)
