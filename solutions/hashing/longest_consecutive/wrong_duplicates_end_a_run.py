"""Begins a new run at a number that comes again."""

from itertools import pairwise


def longest_consecutive(nums: list[int]) -> int:
    ordered = sorted(nums)
    longest = length = min(1, len(nums))
    for before, x in pairwise(ordered):
        length = length + 1 if x == before + 1 else 1
        longest = max(longest, length)
    return longest
