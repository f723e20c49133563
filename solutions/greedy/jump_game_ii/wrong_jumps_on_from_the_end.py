"""Looks at the last place too, and counts a jump from there where an interval ends with it."""


def min_jumps(nums: list[int]) -> int:
    jumps = end = farthest = 0
    for i, longest in enumerate(nums):
        if i > farthest:
            return -1
        farthest = max(farthest, i + longest)
        if i == end:
            jumps += 1
            end = farthest
    return jumps if farthest >= len(nums) - 1 else -1
