"""Counts on where no place leads farther."""


def min_jumps(nums: list[int]) -> int:
    jumps = end = farthest = 0
    for i in range(len(nums) - 1):
        farthest = max(farthest, i + nums[i])
        if i == end:
            jumps += 1
            end = max(farthest, i + 1)
    return jumps
