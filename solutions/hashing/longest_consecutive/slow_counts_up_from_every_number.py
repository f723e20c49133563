"""Has a set, but counts up from every number, also from the middle of a run."""


def longest_consecutive(nums: list[int]) -> int:
    there = set(nums)
    longest = 0
    for x in there:
        length = 1
        while x + length in there:
            length += 1
        longest = max(longest, length)
    return longest
