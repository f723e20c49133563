"""Counts from first numbers only, but looks for every number in the list."""


def longest_consecutive(nums: list[int]) -> int:
    longest = 0
    for x in set(nums):
        if x - 1 not in nums:
            length = 1
            while x + length in nums:
                length += 1
            longest = max(longest, length)
    return longest
