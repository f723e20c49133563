"""Sorts the different numbers: O(n log n), which the statement lets pass."""


def longest_consecutive(nums: list[int]) -> int:
    longest = length = 0
    before = None
    for x in sorted(set(nums)):
        length = length + 1 if x - 1 == before else 1
        longest = max(longest, length)
        before = x
    return longest
