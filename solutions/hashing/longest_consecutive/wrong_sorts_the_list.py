"""Sorts the list that it was given."""


def longest_consecutive(nums: list[int]) -> int:
    nums.sort()
    longest = length = 0
    for i, x in enumerate(nums):
        if i > 0 and x == nums[i - 1]:
            continue
        length = length + 1 if i > 0 and x == nums[i - 1] + 1 else 1
        longest = max(longest, length)
    return longest
